/** The workbook as a program reaches it: its sheets, its runtime, its name. */
import { RichError, type Remote } from '../rich-api';
import type { ExcelBook } from './excel-book';
import { RemoteRange } from './remote-range';
import { RemoteWorksheet } from './remote-worksheet';

/** The root, which is workbook and application at once, as on the wire. */
export class RemoteWorkbook implements Remote {
  readonly worksheets: RemoteWorksheets;
  readonly runtime: RemoteRuntime;
  readonly application = new RemoteApplication();

  constructor(private readonly book: ExcelBook) {
    this.worksheets = new RemoteWorksheets(book);
    this.runtime = new RemoteRuntime(book);
  }

  get name(): string {
    return this.book.fileName;
  }

  /** What `context.runtime` is on the wire. */
  get _Runtime(): RemoteRuntime {
    return this.runtime;
  }

  getSelectedRange(): RemoteRange {
    const { sheet, row, column } = this.book.selection;
    return new RemoteRange(this.book, this.book.named(sheet)!, { top: row, left: column, bottom: row, right: column });
  }
}

class RemoteWorksheets implements Remote {
  constructor(private readonly book: ExcelBook) {}

  remoteItems(): readonly RemoteWorksheet[] {
    return this.book.sheets.map((sheet) => new RemoteWorksheet(this.book, sheet));
  }

  getItem(key: string): RemoteWorksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw new RichError('ItemNotFound');
    return sheet;
  }

  getItemOrNullObject(key: string): RemoteWorksheet | null {
    const sheet = this.book.sheets.find(({ id }) => id === key) ?? this.book.named(key);
    return sheet ? new RemoteWorksheet(this.book, sheet) : null;
  }

  add(name: string): RemoteWorksheet {
    return new RemoteWorksheet(this.book, this.book.add(name));
  }

  getActiveWorksheet(): RemoteWorksheet {
    return this.getItem(this.book.selection.sheet);
  }

  getCount(): number {
    return this.book.sheets.length;
  }

  _RegisterDataChangedEvent(): void {
    this.book.registered.add('changed');
  }

  _UnregisterDataChangedEvent(): void {
    this.book.registered.delete('changed');
  }

  _RegisterSelectionChangedEvent(): void {
    this.book.registered.add('selected');
  }

  _UnregisterSelectionChangedEvent(): void {
    this.book.registered.delete('selected');
  }
}

class RemoteRuntime implements Remote {
  constructor(private readonly book: ExcelBook) {}

  get enableEvents(): boolean {
    return this.book.enableEvents;
  }

  set enableEvents(on: boolean) {
    this.book.enableEvents = on;
  }
}

class RemoteApplication implements Remote {
  suspendApiCalculationUntilNextSync(): void {
    // Formulas are worked out when they are read in any case.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // There is no screen.
  }
}
