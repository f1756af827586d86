/** What may be typed into cells, as a program reaches it. */
import type { Rectangle } from '../../../../src/model/address';
import type { Remote } from '../rich-api';
import type { ExcelSheet, Validation } from './excel-sheet';
import { placesIn } from './rectangles';
import { refuseLocked, usedOnly } from './remote-cells';

export class RemoteValidation implements Remote {
  constructor(private readonly sheet: ExcelSheet, private readonly rectangles: readonly Rectangle[]) {}

  get rule(): Validation['rule'] {
    return this.present?.rule ?? {};
  }

  set rule(rule: Validation['rule']) {
    this.set({ rule });
  }

  get prompt(): Validation['prompt'] {
    return this.present?.prompt;
  }

  set prompt(prompt: Validation['prompt']) {
    this.set({ ...(prompt && { prompt }) });
  }

  get errorAlert(): Validation['errorAlert'] {
    return this.present?.errorAlert;
  }

  set errorAlert(errorAlert: Validation['errorAlert']) {
    this.set({ ...(errorAlert && { errorAlert }) });
  }

  get ignoreBlanks(): boolean {
    return this.present?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(ignoreBlanks: boolean) {
    this.set({ ignoreBlanks });
  }

  clear(): void {
    refuseLocked(this.sheet, this.rectangles, 'looks');
    this.each((row, column) => {
      const { validation: _, ...cell } = this.sheet.cellAt(row, column);
      this.sheet.replace(row, column, cell);
    });
  }

  private get present(): Validation | undefined {
    const [{ top, left } = { top: 1, left: 1 }] = this.rectangles;
    return this.sheet.cellAt(top, left).validation;
  }

  private set(change: Partial<Validation>): void {
    refuseLocked(this.sheet, this.rectangles, 'looks');
    this.each((row, column) => this.sheet.change(row, column, { validation: { rule: {}, ...this.sheet.cellAt(row, column).validation, ...change } }));
  }

  private each(change: (row: number, column: number) => void): void {
    for (const rectangle of this.rectangles) for (const [row, column] of placesIn(usedOnly(this.sheet, rectangle))) change(row, column);
  }
}
