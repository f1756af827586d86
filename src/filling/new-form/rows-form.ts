/**
 * A form with indicators down its stub: 指标名称 | 计量单位 | 代码 | 本期 | 上年同期 …, a line with the numbers of the columns
 * below the head (甲 乙 丙 1 2), and the areas of work as headings where the form is long and goes through them one by one.
 */
import type { FormDefinition, FormItem } from '../../model/form';
import type { SheetEdit } from '../../model/sheet-edit';
import { calculationsOf } from './calculations';
import { computedCell, openCell } from './figure-cells';
import { headLines, layAbove, layBelow } from './frame';
import { areaHeadings } from './area-headings';
import { lineNumberCell, lineNumberHead } from './line-numbers';
import { CENTRED, COLUMN_NUMBER, GROUP, HEAD, ROW_HEIGHT, rowHeight, STUB } from './look';
import type { NewFormOptions } from './new-form-options';
import { periodHeads, type PeriodHeadCell } from './period-heads';
import { printPage } from './print-page';
import { commonUnit, printedUnit } from './printed-unit';
import { SheetDraft } from './sheet-draft';
import { stubLabels } from './stub-labels';
import { linesOf, placesOf } from './text-places';
import { inputCell } from './value-rule';

const STUB_HEAD = '指标名称';
const NARROWEST_STUB = 34;
const USUAL_STUB = 46;
const FIGURES_WIDTH = 14;
/** Of a row of years. */
const NARROW_FIGURES_WIDTH = 11;
const MANY_COLUMNS = 4;
/** What an upright page takes at full size. */
const PAGE_WIDTH = 94;
/** Of a level of indent. */
const INDENT_PLACES = 2;
const LETTERS = '甲乙丙丁';

interface Columns {
  /** Numbers of columns; the stub is column 1. */
  readonly unit?: number;
  readonly lineNo?: number;
  readonly figures: number;
  readonly count: number;
}

export function rowsForm(definition: FormDefinition, options: NewFormOptions, sheet: string): SheetEdit {
  const { items } = definition;
  const heads = periodHeads(definition, options.period);
  const unitLine = commonUnit(items);
  const columns = columnsOf(items, unitLine, heads.length);
  const labels = stubLabels(definition);
  const draft = new SheetDraft(sheet, widthsOf(labels, items, columns), columns.figures - 1);
  const top = layAbove(draft, definition, headLines(options, unitLine));
  layHead(draft, top, columns, heads, items);
  const rows = rowsOfItems(draft, top + 2, definition, columns);
  const calculations = calculationsOf(definition, options.rates);
  const rowOf = new Map(items.map(({ indicator }, at) => [indicator.id, rows[at]!]));
  items.forEach((item, at) => {
    layStub(draft, rows[at]!, item, labels[at]!, columns);
    const calculation = calculations.get(item.indicator.id);
    const input = inputCell(item, items.find(({ indicator }) => indicator.id === item.partOf), options.period);
    heads.forEach(({ isTarget }, column) => {
      const place = { row: rows[at]!, column: columns.figures + column };
      const isComputed = calculation !== undefined && !isTarget;
      draft.put(place.row, place.column, isComputed ? computedCell(calculation, item, (indicator) => ({ row: rowOf.get(indicator)!, column: place.column })) : openCell(input));
    });
  });
  layBelow(draft, draft.rowCount + 1);
  const page = printPage({ widths: draft.widths, heights: draft.rowHeights, head: [top, top + 1], stub: columns.figures - 1 });
  return draft.edit({ frozen: { rows: top + 1, columns: 1 }, hidesGridLines: true, isProtected: true, page });
}

function columnsOf(items: readonly FormItem[], unitLine: string | undefined, figures: number): Columns {
  const hasUnits = unitLine === undefined && items.some((item) => printedUnit(item) !== '');
  const hasNumbers = items.some(({ lineNo }) => lineNo !== undefined);
  const first = 2 + Number(hasUnits) + Number(hasNumbers);
  return { figures: first, count: first + figures - 1, ...(hasUnits && { unit: 2 }), ...(hasNumbers && { lineNo: hasUnits ? 3 : 2 }) };
}

/** The stub takes what the page leaves, up to a usual width or what its labels need; labels that need more make the table wider. */
function widthsOf(labels: readonly string[], items: readonly FormItem[], { unit, lineNo, figures, count }: Columns): readonly number[] {
  const middle = [...(unit === undefined ? [] : [10]), ...(lineNo === undefined ? [] : [Math.max(6, 2 + Math.max(...items.map((item) => placesOf(item.lineNo ?? ''))))])];
  const columns = count - figures + 1;
  const rest = [...middle, ...Array.from({ length: columns }, () => (columns < MANY_COLUMNS ? FIGURES_WIDTH : NARROW_FIGURES_WIDTH))];
  const longest = Math.max(...labels.map(placesOf)) + 4;
  const room = PAGE_WIDTH - rest.reduce((sum, width) => sum + width, 0);
  return [Math.max(NARROWEST_STUB, Math.min(room, Math.max(longest, USUAL_STUB)), Math.min(longest, USUAL_STUB)), ...rest];
}

function layHead(draft: SheetDraft, row: number, columns: Columns, heads: readonly PeriodHeadCell[], items: readonly FormItem[]): void {
  draft.put(row, 1, { value: STUB_HEAD, style: HEAD });
  if (columns.unit !== undefined) draft.put(row, columns.unit, { value: '计量单位', style: HEAD });
  if (columns.lineNo !== undefined) draft.put(row, columns.lineNo, { value: lineNumberHead(items), style: HEAD });
  heads.forEach(({ text }, at) => draft.put(row, columns.figures + at, { value: text, style: HEAD }));
  draft.height(row, ROW_HEIGHT + 6);
  for (let column = 1; column <= columns.count; column++) {
    draft.put(row + 1, column, { value: column < columns.figures ? LETTERS.charAt(column - 1) : column - columns.figures + 1, style: COLUMN_NUMBER });
  }
}

/** The row of each item; headings of areas are laid between them. */
function rowsOfItems(draft: SheetDraft, first: number, definition: FormDefinition, { count }: Columns): readonly number[] {
  const headings = areaHeadings(definition);
  let row = first;
  return definition.items.map((_, at) => {
    const heading = headings.get(at);
    if (heading !== undefined) {
      draft.block({ top: row, left: 1, bottom: row, right: count }, { value: heading, style: GROUP });
      draft.height(row, ROW_HEIGHT);
      row += 1;
    }
    row += 1;
    return row - 1;
  });
}

function layStub(draft: SheetDraft, row: number, item: FormItem, label: string, { unit, lineNo }: Columns): void {
  layLabel(draft, row, label);
  if (unit !== undefined) draft.put(row, unit, { value: printedUnit(item) || '—', style: CENTRED });
  if (lineNo !== undefined) draft.put(row, lineNo, lineNumberCell(item));
}

/** A label that takes several lines is moved to the right as a whole, a level for each space before it. */
function layLabel(draft: SheetDraft, row: number, label: string): void {
  const width = draft.widths[0]! - INDENT_PLACES;
  const text = label.trimStart();
  const levels = label.length - text.length;
  const isFolded = linesOf(label, width) > 1;
  draft.put(row, 1, isFolded ? { value: text, style: { ...STUB, indent: 1 + levels } } : { value: label, style: STUB });
  draft.height(row, rowHeight(isFolded ? linesOf(text, width - levels * INDENT_PLACES) : 1));
}
