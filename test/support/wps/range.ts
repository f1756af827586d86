/** Range: a rectangle of cells, or several of them, with the members that VBA gives it. */
import type { Rectangle } from '../../../src/model/address';
import { isCellError, type CellValue } from '../../../src/model/workbook';
import { absolute, areasOf, checked } from './areas';
import { cellIn, keyOf, mergeAt, overlaps, type FakeCell, type FakeSheet } from './book';
import { valueAt } from './calculate';
import { conditionsOf } from './conditions';
import { eachPlace, enterAt, keysIn, mergeArea, mergedState, setMeasure, uniformOver } from './range-cells';
import { bordersOf, fontOf, interiorOf } from './range-looks';
import { shaped, spread } from './shapes';
import { shownText } from './shown-text';
import { validationOf } from './validation';
import type { FakeWorld } from './world';

const ERROR_NUMBERS: Readonly<Record<string, number>> = { '#NULL!': 2000, '#DIV/0!': 2007, '#VALUE!': 2015, '#REF!': 2023, '#NAME?': 2029, '#NUM!': 2036, '#N/A': 2042 };
const ERROR_BASE = -2_146_828_288;
const [USUAL_WIDTH, USUAL_HEIGHT] = [8.38, 13.5];

/** What other parts of the fake need of a range: never seen by the product. */
export const areasOfRange = new WeakMap<object, { readonly sheet: FakeSheet; readonly areas: readonly Rectangle[] }>();

export function rangeOf(world: FakeWorld, sheet: FakeSheet, areas: readonly Rectangle[]): object {
  const first = areas[0]!;
  const [rows, columns] = [first.bottom - first.top + 1, first.right - first.left + 1];
  const book = world.bookOf(sheet);
  const part = (area: Rectangle): object => rangeOf(world, sheet, [checked(area)]);
  const uniform = (read: (cell: FakeCell) => unknown): unknown => uniformOver(sheet, areas, read);
  const change = (kind: 'content' | 'look', work: (cell: FakeCell, row: number, column: number, area: Rectangle) => void): void => {
    world.mutating(sheet, areas, kind);
    for (const area of areas) eachPlace(sheet, area, kind, (row, column) => work(cellIn(sheet, row, column), row, column, area));
  };
  const assign = (input: unknown): void => {
    world.mutating(sheet, areas, 'content');
    for (const area of areas) {
      const values = spread(input, area.bottom - area.top + 1, area.right - area.left + 1);
      values.forEach((line, down) => line.forEach((value, across) => enterAt(sheet, area.top + down, area.left + across, value)));
    }
    world.changed(sheet, first);
  };
  const block = (read: (row: number, column: number) => unknown): unknown =>
    shaped(world.bridge, world.shape, Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, across) => read(first.top + down, first.left + across))));

  const members = {
    Row: first.top,
    Column: first.left,
    get Rows() {
      return world.bridge.host('Range.Rows', { Count: rows });
    },
    get Columns() {
      return world.bridge.host('Range.Columns', { Count: columns });
    },
    get Count() {
      return areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
    },
    get Areas() {
      return world.collection('Areas', () => areas.map((area) => ({ name: undefined, object: part(area) })));
    },
    Item: (row: number, column: number) => part({ top: first.top + row - 1, left: first.left + column - 1, bottom: first.top + row - 1, right: first.left + column - 1 }),
    get Value2() {
      return block((row, column) => bridged(valueAt(book, sheet, row, column)));
    },
    set Value2(input: unknown) {
      assign(input);
    },
    /** A method here, so that assigning to it writes nothing. */
    Value: (_type?: number, input?: unknown) => (input === undefined ? block((row, column) => bridged(valueAt(book, sheet, row, column))) : assign(input)),
    get Formula() {
      return block((row, column) => formulaText(sheet.cells.get(keyOf(row, column))));
    },
    set Formula(input: unknown) {
      assign(input);
    },
    get Text() {
      if (rows * columns > 1) return null;
      return shownText(valueAt(book, sheet, first.top, first.left), sheet.cells.get(keyOf(first.top, first.left))?.format ?? 'General');
    },
    get NumberFormat() {
      return uniform((cell) => cell.format);
    },
    set NumberFormat(format: unknown) {
      if (typeof format !== 'string') throw new Error('类型不匹配');
      change('look', (cell) => (cell.format = format));
    },
    get IndentLevel() {
      return uniform((cell) => cell.look.indent);
    },
    set IndentLevel(levels: unknown) {
      change('look', ({ look }) => Object.assign(look, { indent: Number(levels), ...(Number(levels) > 0 && look.horizontal === 1 && { horizontal: -4131 }) }));
    },
    get HorizontalAlignment() {
      return uniform((cell) => cell.look.horizontal);
    },
    set HorizontalAlignment(side: unknown) {
      change('look', ({ look }) => Object.assign(look, { horizontal: side, ...(side === -4108 && { indent: 0 }) }));
    },
    get VerticalAlignment() {
      return uniform((cell) => cell.look.vertical);
    },
    set VerticalAlignment(side: unknown) {
      change('look', ({ look }) => (look.vertical = Number(side)));
    },
    get WrapText() {
      return uniform((cell) => cell.look.wrap);
    },
    set WrapText(wrap: unknown) {
      change('look', ({ look }) => (look.wrap = wrap === true));
    },
    get Locked() {
      return uniform((cell) => cell.look.locked);
    },
    set Locked(locked: unknown) {
      change('look', ({ look }) => (look.locked = locked === true));
    },
    get Font() {
      return fontOf(world, uniform, change);
    },
    get Interior() {
      return interiorOf(world, uniform, change);
    },
    get Borders() {
      return bordersOf(world, uniform, change);
    },
    get Validation() {
      return validationOf(world, sheet, areas);
    },
    get FormatConditions() {
      return conditionsOf(world, sheet, areas);
    },
    get ColumnWidth(): unknown {
      const widths = new Set(Array.from({ length: columns }, (_, at) => sheet.widths.get(first.left + at) ?? USUAL_WIDTH));
      return widths.size === 1 ? [...widths][0] : null;
    },
    set ColumnWidth(width: unknown) {
      world.mutating(sheet, areas, 'column');
      for (const area of areas) for (let column = area.left; column <= area.right; column += 1) setMeasure(sheet.widths, column, Number(width), USUAL_WIDTH);
    },
    set UseStandardWidth(_: boolean) {
      world.mutating(sheet, areas, 'column');
      for (const column of [...sheet.widths.keys()]) if (column >= first.left && column <= first.right) sheet.widths.delete(column);
    },
    get RowHeight(): unknown {
      const heights = new Set(Array.from({ length: Math.min(rows, 1000) }, (_, at) => sheet.heights.get(first.top + at) ?? USUAL_HEIGHT));
      return heights.size === 1 ? [...heights][0] : null;
    },
    set RowHeight(height: unknown) {
      world.mutating(sheet, areas, 'look');
      for (const area of areas) for (let row = area.top; row <= area.bottom; row += 1) setMeasure(sheet.heights, row, Number(height), USUAL_HEIGHT);
    },
    set UseStandardHeight(_: boolean) {
      world.mutating(sheet, areas, 'look');
      for (const row of [...sheet.heights.keys()]) if (row >= first.top && row <= first.bottom) sheet.heights.delete(row);
    },
    get MergeCells() {
      return mergedState(sheet, areas);
    },
    get MergeArea() {
      if (rows * columns > 1 || areas.length > 1) throw new Error('只能用于单个单元格');
      return part(mergeAt(sheet, first.top, first.left) ?? first);
    },
    Merge: () => {
      world.mutating(sheet, areas, 'look');
      for (const area of areas) mergeArea(world, sheet, area);
    },
    UnMerge: () => {
      world.mutating(sheet, areas, 'look');
      sheet.merges = sheet.merges.filter((merge) => !areas.some((area) => overlaps(area, merge)));
    },
    Clear: () => {
      world.mutating(sheet, areas, 'look');
      for (const key of keysIn(sheet, areas)) sheet.cells.delete(key);
      sheet.merges = sheet.merges.filter((merge) => !areas.some((area) => overlaps(area, merge)));
      sheet.conditions = sheet.conditions.filter((condition) => !condition.areas.some((each) => areas.some((area) => overlaps(area, each))));
      world.changed(sheet, first);
    },
    ClearContents: () => assign(null),
    get Comment() {
      const text = sheet.cells.get(keyOf(first.top, first.left))?.comment;
      if (text === undefined) return null;
      return world.bridge.host('Comment', { Text: () => text, Delete: () => change('look', (cell) => delete cell.comment) });
    },
    AddComment: (text: string) => {
      if (sheet.cells.get(keyOf(first.top, first.left))?.comment !== undefined) throw new Error('单元格已有批注');
      change('look', (cell) => (cell.comment = text));
    },
    Select: () => {
      if (world.active !== book || book.active !== sheet) throw new Error('只能选择活动工作表中的区域');
      world.select(sheet, first);
      return true;
    },
    get Worksheet() {
      return world.sheetObject(sheet);
    },
    ...(world.options.addressAsProperty ? { Address: absolute(first) } : { Address: () => areas.map(absolute).join(',') }),
  };
  const range = world.bridge.host('Range', members);
  areasOfRange.set(range, { sheet, areas });
  return range;
}

/** Range(a), Range(a, b): addresses or ranges. */
export function rangeFrom(world: FakeWorld, sheet: FakeSheet, from: unknown, to?: unknown): object {
  if (to === undefined) return typeof from === 'string' ? rangeOf(world, sheet, areasOf(from)) : rangeOf(world, sheet, areasOfRange.get(from as object)!.areas);
  const [a, b] = [from, to].map((corner) => (typeof corner === 'string' ? areasOf(corner)[0]! : areasOfRange.get(corner as object)!.areas[0]!));
  return rangeOf(world, sheet, [{ top: Math.min(a!.top, b!.top), left: Math.min(a!.left, b!.left), bottom: Math.max(a!.bottom, b!.bottom), right: Math.max(a!.right, b!.right) }]);
}

/** An error comes over the bridge as the number of a CVErr. */
function bridged(value: CellValue): unknown {
  return isCellError(value) ? ERROR_BASE + (ERROR_NUMBERS[value.error] ?? 2042) : value;
}

function formulaText(cell: FakeCell | undefined): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (isCellError(cell.value)) return cell.value.error;
  return typeof cell.value === 'boolean' ? String(cell.value).toUpperCase() : String(cell.value ?? '');
}
