/** What the fake holds: workbooks of sheets of cells, as data. Nothing here is seen by the product. */
import type { Rectangle } from '../../../src/model/address';
import type { CellValue, SheetContent } from '../../../src/model/workbook';

export interface FakeLook {
  fontName: string;
  fontSize: number;
  bold: boolean;
  /** BGR, as WPS counts colours. */
  fontColor: number;
  /** Absent without a fill. */
  fill?: number;
  /** By the number of the side: 7 left, 8 top, 9 bottom, 10 right. */
  readonly borders: Map<number, number>;
  horizontal: number;
  vertical: number;
  wrap: boolean;
  indent: number;
  locked: boolean;
}

export interface FakeCell {
  /** The constant, or for a formula that is not understood the result it came with. */
  value: CellValue;
  /** Without the equals sign. */
  formula?: string;
  format: string;
  look: FakeLook;
  comment?: string;
}

export interface FakeRule {
  areas: readonly Rectangle[];
  readonly type: number;
  readonly alert: number;
  readonly operator: number;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly texts: Record<string, string | boolean>;
}

export interface FakeCondition {
  readonly areas: readonly Rectangle[];
  readonly formula: string;
  color?: number;
}

export interface FakeSheet {
  name: string;
  /** -1 shown, 0 hidden, 2 hidden from the list of hidden sheets too. */
  visible: number;
  readonly cells: Map<number, FakeCell>;
  merges: Rectangle[];
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  protection?: { readonly password: string; readonly allows: readonly boolean[] };
  rules: FakeRule[];
  conditions: FakeCondition[];
  readonly page: Record<string, unknown>;
  frozen: { rows: number; columns: number };
  gridLines: boolean;
}

export interface FakeBook {
  fullName: string;
  sheets: FakeSheet[];
  active: FakeSheet;
  selection: Rectangle;
  isReadOnly: boolean;
  hasFixedSheets: boolean;
  isSaved: boolean;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
export const AUTOMATIC = -4105;

export const plainLook = (): FakeLook => ({ fontName: '宋体', fontSize: 11, bold: false, fontColor: 0, borders: new Map(), horizontal: 1, vertical: -4107, wrap: false, indent: 0, locked: true });
export const plainCell = (): FakeCell => ({ value: null, format: 'General', look: plainLook() });

export const keyOf = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;
export const placeOf = (key: number): { row: number; column: number } => ({ row: Math.floor(key / (LAST_COLUMN + 1)), column: key % (LAST_COLUMN + 1) });

export function blankSheet(name: string): FakeSheet {
  return { name, visible: -1, cells: new Map(), merges: [], widths: new Map(), heights: new Map(), rules: [], conditions: [], page: {}, frozen: { rows: 0, columns: 0 }, gridLines: true };
}

export function bookOf(fullName: string, contents: readonly SheetContent[]): FakeBook {
  const sheets = contents.map(sheetOf);
  return { fullName, sheets, active: sheets.find((sheet) => sheet.visible === -1)!, selection: { top: 1, left: 1, bottom: 1, right: 1 }, isReadOnly: false, hasFixedSheets: false, isSaved: true };
}

function sheetOf({ name, rows, merges = [], visibility = 'visible' }: SheetContent): FakeSheet {
  const sheet = blankSheet(name);
  sheet.visible = { visible: -1, hidden: 0, veryHidden: 2 }[visibility];
  sheet.merges = [...merges];
  rows.forEach((row, down) => row.forEach((cell, across) => {
    if (!cell) return;
    const look = { ...plainLook(), ...(cell.indent !== undefined && { indent: cell.indent, horizontal: -4131 }) };
    sheet.cells.set(keyOf(down + 1, across + 1), { value: cell.value, format: cell.numberFormat ?? 'General', look, ...(cell.formula !== undefined && { formula: cell.formula }) });
  }));
  return sheet;
}

export function cellIn(sheet: FakeSheet, row: number, column: number): FakeCell {
  const key = keyOf(row, column);
  const cell = sheet.cells.get(key) ?? plainCell();
  sheet.cells.set(key, cell);
  return cell;
}

export function mergeAt(sheet: FakeSheet, row: number, column: number): Rectangle | undefined {
  return sheet.merges.find((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
}

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
