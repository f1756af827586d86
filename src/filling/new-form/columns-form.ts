/**
 * A form with indicators across its head and units, a roster of regions or years down its stub: 序号 | 单位名称 | 职工人数 …
 * The 合计 row adds up what can be added up (persons, organisations, money), works rates out anew and leaves everything else.
 * A roster is headed by its total, as published tables have it; a list that grows ends with it.
 */
import type { FormDefinition, FormItem } from '../../model/form';
import type { CellContent, SheetEdit } from '../../model/sheet-edit';
import { calculationsOf, columnTotal, type PlaceOf } from './calculations';
import { columnWidth } from './column-widths';
import { computedCell, openCell } from './figure-cells';
import { headLines, layAbove, layBelow } from './frame';
import { headOf, type Head } from './head-tree';
import { CENTRED, COLUMN_NUMBER, HEAD, NAME, ROW_HEIGHT, rowHeight, STUB, TOTAL_FIGURE } from './look';
import type { NewFormOptions } from './new-form-options';
import { isTooWide, printPage, widened } from './print-page';
import { commonUnit } from './printed-unit';
import { SheetDraft } from './sheet-draft';
import { stubOf, type Stub } from './stub-rows';
import { linesOf } from './text-places';
import { figureFormat, inputCell } from './value-rule';

const SERIAL_WIDTH = 6;
const NOT_ADDED = '—';
const ADDED: ReadonlySet<string> = new Set(['count', 'money']);

export function columnsForm(definition: FormDefinition, options: NewFormOptions, sheet: string): SheetEdit {
  const { items } = definition;
  const stub = stubOf(definition, options);
  const unitLine = commonUnit(items);
  const before = stub.isNumbered ? [SERIAL_WIDTH, stub.width] : [stub.width];
  const widths = widened([...before, ...items.map(columnWidth)]);
  const draft = new SheetDraft(sheet, widths, before.length);
  const head = headOf(definition, isTooWide(widths), unitLine);
  const top = layAbove(draft, definition, headLines(options, unitLine));
  layHead(draft, top, head, stub);
  const first = top + head.rows + 1;
  layRows(draft, first, definition, stub, options);
  layBelow(draft, draft.rowCount + 1);
  const page = printPage({ widths, heights: draft.rowHeights, head: [top, first - 1], stub: before.length });
  return draft.edit({ frozen: { rows: first - 1, columns: before.length }, hidesGridLines: true, isProtected: true, ...(stub.grows && { takesNewRows: true as const }), page });
}

function layHead(draft: SheetDraft, top: number, { rows, cells }: Head, stub: Stub): void {
  const names = stub.isNumbered ? ['序号', stub.head] : [stub.head];
  names.forEach((value, at) => draft.block({ top, left: at + 1, bottom: top + rows - 1, right: at + 1 }, { value, style: HEAD }));
  for (const { text, row, rows: tall, column, columns } of cells) {
    const left = names.length + column + 1;
    draft.block({ top: top + row, left, bottom: top + row + tall - 1, right: left + columns - 1 }, { value: text, style: HEAD });
  }
  for (let row = 0; row < rows; row++) draft.height(top + row, headHeight(draft, cells.filter((cell) => cell.row === row), names.length, rows - row));
  names.forEach((_, at) => draft.put(top + rows, at + 1, { value: '甲乙'.charAt(at), style: COLUMN_NUMBER }));
  for (let column = names.length + 1; column <= draft.widths.length; column++) draft.put(top + rows, column, { value: column - names.length, style: COLUMN_NUMBER });
}

/** Room for the cells that begin in a row, whose lines are shared by all rows that they reach over. */
function headHeight({ widths }: SheetDraft, cells: Head['cells'], before: number, left: number): number {
  const lines = cells.map(({ text, rows, column, columns }) => linesOf(text, widths.slice(before + column, before + column + columns).reduce((sum, width) => sum + width, 0)) / (rows === left ? rows : 1));
  return rowHeight(Math.ceil(Math.max(1, ...lines))) + 4;
}

function layRows(draft: SheetDraft, first: number, definition: FormDefinition, stub: Stub, { period, rates }: NewFormOptions): void {
  const { items } = definition;
  const calculations = calculationsOf(definition, rates);
  const left = stub.isNumbered ? 3 : 2;
  const columnOf = new Map(items.map(({ indicator }, at) => [indicator.id, left + at]));
  const placeIn = (row: number): PlaceOf => (indicator) => ({ row, column: columnOf.get(indicator)! });
  const inputs = items.map((item) => openCell(inputCell(item, items.find(({ indicator }) => indicator.id === item.partOf), period)));
  const top = stub.total?.isFirst ? first + 1 : first;
  stub.names.forEach((name, at) => {
    const row = top + at;
    if (stub.isNumbered) draft.put(row, 1, { value: at + 1, style: CENTRED });
    draft.put(row, left - 1, name === '' ? { value: null, style: NAME, isInput: true, numberFormat: '@' } : { value: name, style: stub.isNumbered ? STUB : CENTRED });
    items.forEach((item, column) => {
      const calculation = calculations.get(item.indicator.id);
      draft.put(row, left + column, calculation ? computedCell(calculation, item, placeIn(row)) : inputs[column]!);
    });
    draft.height(row, rowHeight(linesOf(name, stub.width - 2)));
  });
  if (!stub.total) return;
  const row = stub.total.isFirst ? first : top + stub.names.length;
  if (stub.isNumbered) draft.put(row, 1, { value: null, style: CENTRED });
  draft.put(row, left - 1, { value: stub.total.name, style: { ...CENTRED, bold: true } });
  items.forEach((item, column) => {
    const calculation = calculations.get(item.indicator.id);
    const cells = { top, left: left + column, bottom: top + stub.names.length - 1, right: left + column };
    draft.put(row, left + column, totalCell(item, columnTotal(cells), calculation && computedCell(calculation, item, placeIn(row))));
  });
  draft.height(row, ROW_HEIGHT);
}

/** Of 合计: the sum of the units; a rate that is known is worked out of the sums. */
function totalCell(item: FormItem, formula: string, own: CellContent | undefined): CellContent {
  const { kind } = item.indicator;
  const numberFormat = figureFormat(item);
  if (ADDED.has(kind)) return { formula, value: '', style: TOTAL_FIGURE, ...(numberFormat !== undefined && { numberFormat }) };
  return kind === 'rate' && own ? { ...own, style: TOTAL_FIGURE } : { value: NOT_ADDED, style: CENTRED };
}
