/** What a sheet holds, for comparison: rows of cells without what is blank at the end of a row and of the sheet. */
import type { Cell, Sheet } from '../../src/model/workbook';

export function contentOf(sheet: Sheet): readonly (readonly Cell[])[] {
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: sheet.columnCount }, (__, column) => sheet.cellAt(row + 1, column + 1)));
  return trimmed(rows.map((row) => trimmed(row, isBlank)), (row) => row.length === 0);
}

const isBlank = (cell: Cell): boolean => cell.value === null && cell.formula === undefined;

function trimmed<Item>(items: readonly Item[], isNothing: (item: Item) => boolean): readonly Item[] {
  const last = items.findLastIndex((item) => !isNothing(item));
  return items.slice(0, last + 1);
}
