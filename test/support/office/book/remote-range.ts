/** Cells as a program reaches them: one rectangle, or several at once. */
import type { Rectangle } from '../../../../src/model/address';
import { isCellError, type CellValue } from '../../../../src/model/workbook';
import { RichError, type Remote } from '../rich-api';
import { entered } from './entered';
import type { ExcelBook } from './excel-book';
import { NORMAL, type ExcelCell, type ExcelSheet } from './excel-sheet';
import { addressOfRectangle, intersection, placesIn, rectangleOf } from './rectangles';
import { RemoteConditionalFormats } from './remote-conditional-formats';
import { RemoteFormat } from './remote-format';
import { refuseLocked, usedOnly } from './remote-cells';
import { RemoteValidation } from './remote-validation';

/** Excel gives null for more. */
const MOST_CELLS = 5_000_000;
/** And fails for more. */
const MOST_MERGES = 512;

/** What one rectangle and several have in common. */
class RemoteCells implements Remote {
  readonly format: RemoteFormat;
  readonly dataValidation: RemoteValidation;
  readonly conditionalFormats: RemoteConditionalFormats;

  constructor(protected readonly book: ExcelBook, protected readonly sheet: ExcelSheet, protected readonly rectangles: readonly Rectangle[]) {
    this.format = new RemoteFormat(sheet, rectangles);
    this.dataValidation = new RemoteValidation(sheet, rectangles);
    this.conditionalFormats = new RemoteConditionalFormats(sheet, rectangles);
  }

  set style(name: string) {
    if (name !== 'Normal') throw new RichError('InvalidArgument');
    refuseLocked(this.sheet, this.rectangles, 'looks');
    for (const rectangle of this.rectangles) for (const [row, column] of placesIn(usedOnly(this.sheet, rectangle))) this.sheet.change(row, column, { look: NORMAL });
  }

  get style(): string {
    return 'Normal';
  }

  clear(applyTo: 'All' | 'Contents' | 'Formats' = 'All'): void {
    refuseLocked(this.sheet, this.rectangles, applyTo === 'Contents' ? 'content' : 'looks');
    for (const rectangle of this.rectangles) {
      for (const [row, column] of placesIn(usedOnly(this.sheet, rectangle))) {
        const { value, formula, look, validation } = this.sheet.cellAt(row, column);
        const kept: ExcelCell = applyTo === 'Contents' ? { value: null, look, ...(validation && { validation }) } : applyTo === 'Formats' ? { value, ...(formula !== undefined && { formula }), look: NORMAL } : { value: null, look: NORMAL };
        this.sheet.replace(row, column, kept);
      }
      if (applyTo !== 'Contents') this.sheet.merges = this.sheet.merges.filter((merge) => !intersection(merge, rectangle));
      this.book.hasChanged(this.sheet, addressOfRectangle(rectangle), 'ThisLocalAddin');
    }
  }
}

export class RemoteRangeAreas extends RemoteCells {
  get address(): string {
    return this.rectangles.map((rectangle) => `${this.sheet.name}!${addressOfRectangle(rectangle)}`).join(',');
  }

  get areas(): Remote {
    const { book, sheet, rectangles } = this;
    return { remoteItems: () => rectangles.map((rectangle) => new RemoteRange(book, sheet, rectangle)) };
  }
}

export class RemoteRange extends RemoteCells {
  constructor(book: ExcelBook, sheet: ExcelSheet, readonly rectangle: Rectangle) {
    super(book, sheet, [rectangle]);
  }

  get address(): string {
    return `${this.sheet.name}!${addressOfRectangle(this.rectangle)}`;
  }

  get rowIndex(): number {
    return this.rectangle.top - 1;
  }

  get columnIndex(): number {
    return this.rectangle.left - 1;
  }

  get rowCount(): number {
    return this.rectangle.bottom - this.rectangle.top + 1;
  }

  get columnCount(): number {
    return this.rectangle.right - this.rectangle.left + 1;
  }

  get values(): unknown {
    return this.read(({ value }) => shown(value));
  }

  set values(values: unknown) {
    this.enter(values);
  }

  get formulas(): unknown {
    return this.read(({ value, formula }) => (formula === undefined ? shown(value) : `=${formula}`));
  }

  set formulas(formulas: unknown) {
    this.enter(formulas);
  }

  get valueTypes(): unknown {
    return this.read(({ value, formula }) => (isCellError(value) ? 'Error' : value === null && formula === undefined ? 'Empty' : typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String'));
  }

  get numberFormat(): unknown {
    return this.read(({ look }) => look.numberFormat);
  }

  set numberFormat(formats: unknown) {
    this.write(formats, 'looks', (row, column, format) => this.sheet.change(row, column, { look: { ...this.sheet.cellAt(row, column).look, numberFormat: format as string } }));
  }

  /** Asked by the library before it sends a large array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw new RichError('InvalidArgument');
  }

  getIntersectionOrNullObject(other: string | RemoteRange): RemoteRange | null {
    const both = intersection(this.rectangle, typeof other === 'string' ? rectangleOf(other) : other.rectangle);
    return both ? new RemoteRange(this.book, this.sheet, both) : null;
  }

  getCell(row: number, column: number): RemoteRange {
    const [top, left] = [this.rectangle.top + row, this.rectangle.left + column];
    return new RemoteRange(this.book, this.sheet, { top, left, bottom: top, right: left });
  }

  getColumn(column: number): RemoteRange {
    const left = this.rectangle.left + column;
    return new RemoteRange(this.book, this.sheet, { ...this.rectangle, left, right: left });
  }

  getRow(row: number): RemoteRange {
    const top = this.rectangle.top + row;
    return new RemoteRange(this.book, this.sheet, { ...this.rectangle, top, bottom: top });
  }

  getBoundingRect({ rectangle: other }: RemoteRange): RemoteRange {
    const { top, left, bottom, right } = this.rectangle;
    return new RemoteRange(this.book, this.sheet, { top: Math.min(top, other.top), left: Math.min(left, other.left), bottom: Math.max(bottom, other.bottom), right: Math.max(right, other.right) });
  }

  getMergedAreasOrNullObject(): RemoteRangeAreas | null {
    const found = this.sheet.merges.filter((merge) => intersection(merge, this.rectangle));
    if (found.length > MOST_MERGES) throw new RichError('GeneralException');
    return found.length === 0 ? null : new RemoteRangeAreas(this.book, this.sheet, found);
  }

  getCellProperties(wanted: { readonly format?: Readonly<Record<string, unknown>> }): unknown {
    return this.read(({ look }) => ({ format: Object.fromEntries(Object.keys(wanted.format ?? {}).map((name) => [name, name === 'protection' ? { locked: look.locked } : (look as unknown as Record<string, unknown>)[name]])) }));
  }

  merge(): void {
    refuseLocked(this.sheet, this.rectangles, 'looks');
    this.unmerge();
    this.sheet.merges.push(this.rectangle);
    for (const [row, column] of placesIn(this.rectangle)) if (row !== this.rectangle.top || column !== this.rectangle.left) this.sheet.write(row, column, { value: null });
  }

  unmerge(): void {
    refuseLocked(this.sheet, this.rectangles, 'looks');
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersection(merge, this.rectangle));
  }

  select(): void {
    if (this.sheet.visibility !== 'Visible') throw new RichError('InvalidOperation');
    this.book.selectAt({ sheet: this.sheet.name, row: this.rectangle.top, column: this.rectangle.left });
  }

  private read(property: (cell: ExcelCell) => unknown): unknown {
    if (this.rowCount * this.columnCount > MOST_CELLS) return null;
    this.book.calculate();
    const { top, left } = this.rectangle;
    return Array.from({ length: this.rowCount }, (_, down) => Array.from({ length: this.columnCount }, (__, across) => property(this.sheet.cellAt(top + down, left + across))));
  }

  private enter(values: unknown): void {
    this.write(values, 'content', (row, column, value) => {
      const { impliedFormat, ...entry } = entered(value as CellValue, this.sheet.cellAt(row, column).look.numberFormat);
      const isPlain = this.sheet.cellAt(row, column).look.numberFormat === 'General';
      this.sheet.write(row, column, entry, impliedFormat !== undefined && isPlain ? { numberFormat: impliedFormat } : {});
    });
    this.book.hasChanged(this.sheet, addressOfRectangle(this.rectangle), 'ThisLocalAddin');
  }

  /** A single value goes to every cell; null leaves a cell as it is; of merged cells only the first takes content. */
  private write(values: unknown, what: 'content' | 'looks', put: (row: number, column: number, value: unknown) => void): void {
    const rows = Array.isArray(values) ? (values as readonly (readonly unknown[])[]) : undefined;
    if (values === null || (rows && (rows.length !== this.rowCount || rows.some((row) => row.length !== this.columnCount)))) throw new RichError('InvalidArgument', 'The number of rows or columns in the input array does not match the size of the range.');
    for (const [row, column] of placesIn(this.rectangle)) {
      const value = rows ? rows[row - this.rectangle.top]![column - this.rectangle.left] : values;
      if (value === null) continue;
      refuseLocked(this.sheet, [{ top: row, left: column, bottom: row, right: column }], what);
      if (what === 'content' && this.sheet.isCovered(row, column)) continue;
      put(row, column, value);
    }
  }
}

const shown = (value: CellValue): unknown => (isCellError(value) ? value.error : (value ?? ''));
