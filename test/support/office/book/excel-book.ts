/**
 * A workbook as Excel holds it: what was entered, formulas with results worked out anew after each change, looks, rules,
 * protection. `type`, `click` and the like are a person at the keyboard; what a program does comes in over the remote objects.
 */
import type { CellRef, Rectangle } from '../../../../src/model/address';
import { addressOf } from '../../../../src/model/address';
import { createSheet, type CellValue, type SheetContent, type Workbook } from '../../../../src/model/workbook';
import { RichError } from '../rich-api';
import { entered } from './entered';
import { ExcelSheet, type ExcelCell } from './excel-sheet';
import { formulaResults } from './formula-results';

export interface BookEvent {
  readonly type: number;
  readonly payload: object;
  readonly target?: string;
}

const EVENT = { changed: 10, selected: 14 } as const;

export class ExcelBook {
  readonly sheets: ExcelSheet[] = [];
  selection: CellRef;
  /** Of the add-in: Excel tells it nothing while this is off. */
  enableEvents = true;
  readonly registered = new Set<'changed' | 'selected'>();
  /** Whether formulas still wait for results. */
  private isStale = false;
  private madeSheets = 0;
  private readonly listeners: ((event: BookEvent) => void)[] = [];

  constructor(contents: readonly SheetContent[], readonly fileName: string) {
    for (const content of contents) this.fill(this.add(content.name), content);
    this.selection = { sheet: this.sheets[0]!.name, row: 1, column: 1 };
  }

  onEvent(listener: (event: BookEvent) => void): void {
    this.listeners.push(listener);
  }

  /** As typed into the cell by a person, by whom alone events come. */
  type(place: CellRef, value: CellValue): void {
    const sheet = this.named(place.sheet);
    if (!sheet) throw new Error(`no sheet ${place.sheet}`);
    sheet.write(place.row, place.column, entered(value, sheet.cellAt(place.row, place.column).look.numberFormat));
    this.hasChanged(sheet, addressOf(place), 'Unknown');
  }

  click(place: CellRef): void {
    this.selectAt(place);
  }

  named(name: string): ExcelSheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  add(name: string): ExcelSheet {
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || this.named(name)) throw new RichError('InvalidArgument', 'The sheet name is invalid.');
    this.madeSheets += 1;
    const sheet = new ExcelSheet(`{00000000-0001-0000-${String(this.madeSheets).padStart(4, '0')}-000000000000}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  remove(sheet: ExcelSheet): void {
    if (sheet.visibility === 'VeryHidden') throw new RichError('InvalidOperation');
    if (sheet.visibility === 'Visible' && this.sheets.filter(({ visibility }) => visibility === 'Visible').length === 1) throw new RichError('InvalidOperation');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.isStale = true;
  }

  /** After cells were written. */
  hasChanged(sheet: ExcelSheet, address: string, triggerSource: 'Unknown' | 'ThisLocalAddin'): void {
    this.isStale = true;
    if (!this.enableEvents || !this.registered.has('changed')) return;
    this.emit({ type: EVENT.changed, payload: { address, worksheetId: sheet.id, changeType: 'RangeEdited', source: 'Local', triggerSource, details: null } });
  }

  selectAt(place: CellRef): void {
    this.selection = place;
    const sheet = this.named(place.sheet)!;
    if (!this.enableEvents || !this.registered.has('selected')) return;
    this.emit({ type: EVENT.selected, payload: { address: addressOf(place), worksheetId: sheet.id } });
  }

  /** Brings the results of formulas up to date. */
  calculate(): void {
    if (!this.isStale) return;
    this.isStale = false;
    for (const { place, value } of formulaResults(this.snapshot())) this.named(place.sheet)!.setResult(place.row, place.column, value);
  }

  /** All that a person could see or set, to be compared: nothing may be left of what a program took back. */
  everything(): unknown {
    this.calculate();
    return this.sheets.map((sheet) => sheet.everything());
  }

  /** Formulas with their last results. */
  snapshot(): Workbook {
    return { sheets: this.sheets.map((sheet) => createSheet({ name: sheet.name, rows: sheet.rows().map((row) => row.map((cell) => cell && { value: cell.value, ...(cell.formula !== undefined && { formula: cell.formula }) })) })) };
  }

  private emit(event: BookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private fill(sheet: ExcelSheet, { rows, merges = [], visibility = 'visible' }: SheetContent): void {
    rows.forEach((row, down) =>
      row.forEach((cell, across) => {
        if (!cell) return;
        const { value, formula, numberFormat = 'General', indent = 0 } = cell;
        const look: Partial<ExcelCell['look']> = { numberFormat, ...(indent > 0 && { indentLevel: indent, horizontalAlignment: 'Left' }) };
        sheet.write(down + 1, across + 1, { value, ...(formula !== undefined ? { formula } : isReadOtherwise(value, numberFormat) && { hasApostrophe: true as const }) }, look);
      }),
    );
    sheet.merges.push(...merges.map((merge): Rectangle => ({ ...merge })));
    sheet.visibility = ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const)[visibility];
  }
}

/** A text that could not have come into the cell without an apostrophe. */
function isReadOtherwise(value: CellValue, numberFormat: string): boolean {
  return typeof value === 'string' && entered(value, numberFormat).value !== value;
}
