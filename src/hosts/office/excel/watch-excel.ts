/**
 * Excel's events, from the first listener on until the last is gone. Registering goes to Excel together with the next round trip where it
 * can. What the program writes is written with events off; the cell it selects is remembered, as some versions tell of it all the same.
 */
import { parseAddress, samePlace, type CellRef } from '../../../model/address';
import { Listeners } from '../../embedded/listeners';
import type { ExcelSession } from './excel-session';
import { readSheetList, type SeenSheet } from './sheet-list';

type Handler = OfficeExtension.EventHandlerResult<unknown>;

export class ExcelWatch {
  /** Where the program itself went last. */
  ownSelection: CellRef | undefined;
  /** By which an event names its sheet. */
  seen: readonly SeenSheet[] = [];
  private readonly changed = new Listeners<void>();
  private readonly selected = new Listeners<CellRef>();
  private handlers: readonly Handler[] = [];
  private listening = 0;

  constructor(private readonly session: ExcelSession) {}

  onChange(listener: () => void): () => void {
    return this.listen(this.changed.add(listener));
  }

  onSelect(listener: (place: CellRef) => void): () => void {
    return this.listen(this.selected.add(listener));
  }

  /** Registers what is not registered yet, in the batch's next round trip. */
  register(context: Excel.RequestContext): void {
    if (this.listening === 0 || this.handlers.length > 0) return;
    const { worksheets } = context.workbook;
    this.handlers = [worksheets.onChanged.add(async () => this.changed.tell()), worksheets.onSelectionChanged.add((event) => this.tellSelection(event))];
  }

  /** The round trip failed: nothing is registered. */
  forget(): void {
    this.handlers = [];
  }

  private listen(remove: () => void): () => void {
    this.listening += 1;
    let isOn = true;
    return () => {
      if (!isOn) return;
      isOn = false;
      remove();
      this.listening -= 1;
      if (this.listening === 0) void this.unregister();
    };
  }

  /** In the context that registered them, the only one that can; a page that is being closed does not wait for it. */
  private unregister(): Promise<void> {
    return this.session.inLine(async () => {
      const { handlers } = this;
      if (this.listening > 0 || handlers.length === 0) return;
      this.handlers = [];
      for (const handler of handlers) handler.remove();
      await (handlers[0]!.context as OfficeExtension.ClientRequestContext).sync();
    });
  }

  private async tellSelection({ address, worksheetId }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> {
    const corner = parseAddress(address.split(/[:,]/)[0] ?? '');
    const own = this.ownSelection;
    this.ownSelection = undefined;
    const sheet = await this.nameOf(worksheetId);
    if (sheet === undefined || !corner) return;
    const place = { sheet, ...corner };
    if (!own || !samePlace(own, place)) this.selected.tell(place);
  }

  /** A person may have made the sheet a moment ago. */
  private async nameOf(id: string): Promise<string | undefined> {
    const named = () => this.seen.find((sheet) => sheet.id === id)?.name;
    if (named() === undefined) this.seen = await this.session.run(readSheetList);
    return named();
  }
}
