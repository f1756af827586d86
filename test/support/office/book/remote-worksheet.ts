/** A sheet as a program reaches it. */
import type { Rectangle } from '../../../../src/model/address';
import { RichError, type Remote } from '../rich-api';
import type { ExcelBook } from './excel-book';
import type { ExcelSheet } from './excel-sheet';
import { RemoteFreezePanes, RemotePageLayout, RemoteProtection } from './remote-layout';
import { RemoteRange, RemoteRangeAreas } from './remote-range';
import { WHOLE_SHEET, rectangleOf } from './rectangles';

export class RemoteWorksheet implements Remote {
  readonly freezePanes: RemoteFreezePanes;
  readonly pageLayout: RemotePageLayout;
  readonly protection: RemoteProtection;

  constructor(private readonly book: ExcelBook, readonly sheet: ExcelSheet) {
    this.freezePanes = new RemoteFreezePanes(sheet);
    this.pageLayout = new RemotePageLayout(sheet);
    this.protection = new RemoteProtection(sheet);
  }

  get remoteId(): string {
    return this.sheet.id;
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  get visibility(): ExcelSheet['visibility'] {
    return this.sheet.visibility;
  }

  set visibility(visibility: ExcelSheet['visibility']) {
    const others = this.book.sheets.some((sheet) => sheet !== this.sheet && sheet.visibility === 'Visible');
    if (visibility !== 'Visible' && !others) throw new RichError('InvalidOperation');
    this.sheet.visibility = visibility;
  }

  /** `showGridlines`, by its name on the wire. */
  get gridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set gridlines(shown: boolean) {
    this.sheet.showGridlines = shown;
  }

  activate(): void {
    if (this.sheet.visibility !== 'Visible') throw new RichError('InvalidOperation');
  }

  delete(): void {
    this.book.remove(this.sheet);
  }

  getRange(address?: string): RemoteRange {
    return this.range(address === undefined ? WHOLE_SHEET : rectangleOf(address));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RemoteRange {
    return this.range({ top: row + 1, left: column + 1, bottom: row + rows, right: column + columns });
  }

  getCell(row: number, column: number): RemoteRange {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRanges(address: string): RemoteRangeAreas {
    if (address.length > 8192) throw new RichError('InvalidArgument');
    return new RemoteRangeAreas(this.book, this.sheet, address.split(',').map(rectangleOf));
  }

  getUsedRangeOrNullObject(valuesOnly = false): RemoteRange | null {
    const used = this.sheet.used(!valuesOnly);
    return used ? this.range(used) : null;
  }

  private range(rectangle: Rectangle): RemoteRange {
    return new RemoteRange(this.book, this.sheet, rectangle);
  }
}
