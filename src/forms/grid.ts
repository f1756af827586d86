/**
 * A sheet as a reader of tables sees it: the text of a merged block stands in each of its cells.
 * A head 「会员人数」 merged over C3:D3 is thus read above both columns.
 */
import { isEmpty, type Cell, type Sheet } from '../model/workbook';
import type { Rectangle } from '../model/address';
import { readLabel, type Label } from './label';

export interface Grid {
  readonly sheet: Sheet;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cell itself, merges not expanded. */
  cellAt(row: number, column: number): Cell;
  /** The merged block that holds the cell, or the cell alone. */
  blockAt(row: number, column: number): Rectangle;
  /** What is printed at the place: text, or a whole number such as a year; "" for anything else. */
  labelAt(row: number, column: number): string;
  /** The same taken apart; every definition asks for it again, so it is kept. */
  readLabel(row: number, column: number): Label;
  /** The row holds nothing but empty cells. */
  isBlankRow(row: number): boolean;
}

/** Labels are looked for in at most this many columns: a formatted cell in column XFD is not a table. */
const WIDEST_TABLE = 256;

export function gridOf(sheet: Sheet): Grid {
  const blocks = new Map<string, Rectangle>();
  for (const merge of sheet.merges) {
    const bottom = Math.min(merge.bottom, sheet.rowCount, merge.top + 1000);
    for (let row = merge.top; row <= bottom; row++) {
      for (let column = merge.left; column <= Math.min(merge.right, WIDEST_TABLE); column++) blocks.set(`${row}:${column}`, merge);
    }
  }
  const columnCount = Math.min(sheet.columnCount, WIDEST_TABLE);
  const labels = new Map<string, Label>();
  const blockAt = (row: number, column: number): Rectangle =>
    blocks.get(`${row}:${column}`) ?? { top: row, left: column, bottom: row, right: column };
  const labelAt = (row: number, column: number): string => {
    const block = blocks.get(`${row}:${column}`);
    const { value } = block ? sheet.cellAt(block.top, block.left) : sheet.cellAt(row, column);
    if (typeof value === 'string') return value;
    return typeof value === 'number' && Number.isInteger(value) ? String(value) : '';
  };
  return {
    sheet,
    rowCount: sheet.rowCount,
    columnCount,
    cellAt: (row, column) => sheet.cellAt(row, column),
    blockAt,
    labelAt,
    readLabel(row, column) {
      const printed = labelAt(row, column);
      const indent = printed === '' ? 0 : (sheet.cellAt(row, column).indent ?? 0);
      const key = `${indent}${printed}`;
      const known = labels.get(key) ?? readLabel(printed, indent);
      labels.set(key, known);
      return known;
    },
    isBlankRow(row) {
      for (let column = 1; column <= columnCount; column++) {
        if (!isEmpty(sheet.cellAt(row, column).value)) return false;
      }
      return true;
    },
  };
}
