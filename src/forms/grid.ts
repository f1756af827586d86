/**
 * A sheet as a reader of tables sees it: the text of a merged block stands in each of its cells.
 * A head 「会员人数」 merged over C3:D3 is thus read above both columns.
 */
import type { Cell, Sheet } from '../model/workbook';
import type { Rectangle } from '../model/address';
import { plainText } from '../text/plain-text';

export interface Grid {
  readonly sheet: Sheet;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cell itself, merges not expanded. */
  cellAt(row: number, column: number): Cell;
  /** The merged block that holds the cell, or the cell alone. */
  blockAt(row: number, column: number): Rectangle;
  /** What is printed at the place as a label: text, or a whole number such as a year; "" for anything else. */
  labelAt(row: number, column: number): string;
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
  const blockAt = (row: number, column: number): Rectangle =>
    blocks.get(`${row}:${column}`) ?? { top: row, left: column, bottom: row, right: column };
  return {
    sheet,
    rowCount: sheet.rowCount,
    columnCount,
    cellAt: (row, column) => sheet.cellAt(row, column),
    blockAt,
    labelAt(row, column) {
      const block = blocks.get(`${row}:${column}`);
      const { value } = block ? sheet.cellAt(block.top, block.left) : sheet.cellAt(row, column);
      if (typeof value === 'string') return value;
      return typeof value === 'number' && Number.isInteger(value) ? String(value) : '';
    },
    isBlankRow(row) {
      for (let column = 1; column <= columnCount; column++) {
        const { value } = sheet.cellAt(row, column);
        if (typeof value === 'string' ? plainText(value) !== '' : value !== null) return false;
      }
      return true;
    },
  };
}
