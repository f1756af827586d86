/**
 * Tells what the person does in WPS. WPS calls back in the middle of its own work, so that a handler only notes the place; listeners hear
 * of it a moment later, once for a burst. What the product does itself is not told: its turns are marked as quiet.
 */
import type { CellRef } from '../../model/address';
import type { ProgramEvents } from './add-in-model';
import type { EtProgram, EtRange, EtSheet } from './object-model';

export interface PersonNews {
  /** A cell or a sheet changed. */
  onChange(): void;
  onSelect(place: CellRef): void;
  /** Whether an event of this workbook is one of ours. */
  isOurs(sheet: EtSheet): boolean;
}

export class PersonWatch {
  private quiet = 0;
  private hasChanged = false;
  private selected: CellRef | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly events: ProgramEvents | undefined;

  constructor(program: EtProgram, private readonly news: PersonNews) {
    this.events = program.ApiEvent;
    this.events?.AddApiEventListener('SheetChange', this.noteChange);
    this.events?.AddApiEventListener('SheetSelectionChange', this.noteSelection);
  }

  get canWatch(): boolean {
    return this.events !== undefined;
  }

  /** Events of a turn may arrive after it: the next turn of the page still counts as ours. */
  async quietly<Result>(work: () => Result): Promise<Result> {
    this.quiet += 1;
    try {
      return work();
    } finally {
      await new Promise((resolve) => setTimeout(resolve, 0));
      this.quiet -= 1;
    }
  }

  stop(): void {
    this.events?.RemoveApiEventListener('SheetChange', this.noteChange);
    this.events?.RemoveApiEventListener('SheetSelectionChange', this.noteSelection);
    clearTimeout(this.timer);
  }

  private readonly noteChange = (sheet: EtSheet): void => {
    if (this.quiet > 0 || !this.news.isOurs(sheet)) return;
    this.hasChanged = true;
    this.tellSoon();
  };

  private readonly noteSelection = (sheet: EtSheet, range: EtRange): void => {
    if (this.quiet > 0 || !this.news.isOurs(sheet)) return;
    this.selected = { sheet: sheet.Name, row: range.Row, column: range.Column };
    this.tellSoon();
  };

  private tellSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const { hasChanged, selected } = this;
      this.hasChanged = false;
      this.selected = undefined;
      if (hasChanged) this.news.onChange();
      if (selected) this.news.onSelect(selected);
    }, 0);
  }
}
