/**
 * Which rows of a record sheet are records: those below the head until two blank rows or the note (填表说明) at the end. A row
 * under the head that only says 必填 or 1 2 3, an example row and a 合计 row are none.
 */
import type { RecordColumn } from '../model/record';
import { plainText, withoutSpaces } from '../text/plain-text';
import type { Grid } from './grid';
import { isAfterTable } from './surroundings';

const HEAD_REMARK = /^(?:(?:必填|选填|非必填|可不填|必填项|选填项|可选|文本|日期|下拉|下拉选择|自动生成|系统生成|\*|[(（]?\d{1,2}[)）]?|[A-Z]{1,2})列?)$/u;
const TOTAL = /^(?:合计|总计|共计|小计)/u;
const EXAMPLE = /^(?:例|示例|样例|举例|范例|填写示例|填写样例)(?:[:：\d一二三(（]|$)/u;

export interface RecordRows {
  readonly rows: readonly number[];
  /** The last row that belongs to the sheet, lost ones included. */
  readonly last: number;
  readonly lostRow?: number;
}

/** @param bottom the last row of the head */
export function recordRows(grid: Grid, bottom: number, columns: readonly RecordColumn[]): RecordRows {
  const rows: number[] = [];
  let blank = 0;
  let row = bottom + 1;
  for (; row <= grid.rowCount && blank < 2; row++) {
    if (isBlank(grid, row)) {
      blank += 1;
      continue;
    }
    if (isNote(grid, row, columns)) return { rows, last: row - 1 };
    blank = 0;
    if (!(rows.length === 0 && isHeadRemark(grid, row)) && !startsWith(grid, row, EXAMPLE) && !startsWith(grid, row, TOTAL)) rows.push(row);
  }
  for (; row <= grid.rowCount; row++) {
    if (isBlank(grid, row)) continue;
    return isRecordLike(grid, row, columns) ? { rows, last: blockEnd(grid, row), lostRow: row } : { rows, last: row - 1 };
  }
  return { rows, last: Math.max(bottom, rows.at(-1) ?? bottom) };
}

function blockEnd(grid: Grid, row: number): number {
  let last = row;
  while (last < grid.rowCount && !isBlank(grid, last + 1)) last += 1;
  return last;
}

/** Cells of nothing but spaces are blank to the import, too. */
function isBlank(grid: Grid, row: number): boolean {
  if (grid.isBlankRow(row)) return true;
  for (let column = 1; column <= grid.columnCount; column++) {
    const { value } = grid.cellAt(row, column);
    if (value !== null && !(typeof value === 'string' && plainText(value) === '')) return false;
  }
  return true;
}

/** 填表说明 and signature lines; also any long text that stands alone over the width of the table. */
function isNote(grid: Grid, row: number, columns: readonly RecordColumn[]): boolean {
  if (isAfterTable(grid, row)) return true;
  const texts = filled(grid, row);
  const block = grid.blockAt(row, texts[0]!);
  return texts.length === 1 && columns.length > 3 && block.right - block.left + 1 >= columns.length / 2 && /\p{Script=Han}/u.test(grid.labelAt(row, texts[0]!));
}

function isHeadRemark(grid: Grid, row: number): boolean {
  return filled(grid, row).every((column) => HEAD_REMARK.test(withoutSpaces(String(grid.cellAt(row, column).value))));
}

function startsWith(grid: Grid, row: number, words: RegExp): boolean {
  return words.test(withoutSpaces(grid.labelAt(row, filled(grid, row)[0]!)));
}

/** At least two fields are filled: not a note, not a second table's title. */
function isRecordLike(grid: Grid, row: number, columns: readonly RecordColumn[]): boolean {
  if (isAfterTable(grid, row)) return false;
  const of = new Set(columns.filter(({ field }) => field).map(({ column }) => column));
  return filled(grid, row).filter((column) => of.has(column)).length >= Math.max(2, of.size / 3);
}

function filled(grid: Grid, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = 1; column <= grid.columnCount; column++) {
    const { value } = grid.cellAt(row, column);
    if (value !== null && !(typeof value === 'string' && plainText(value) === '')) columns.push(column);
  }
  return columns;
}
