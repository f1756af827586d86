/** Whether two snapshots of a sheet show the same: what was said of one then holds for the other. */
import { isCellError, type Cell, type CellValue, type Sheet } from './workbook';

export function hasSameContent(a: Sheet, b: Sheet): boolean {
  if (a === b) return true;
  if (a.name !== b.name || a.visibility !== b.visibility || a.rowCount !== b.rowCount || a.columnCount !== b.columnCount) return false;
  if (a.merges.length !== b.merges.length) return false;
  const sameMerges = a.merges.every((merge, at) => {
    const other = b.merges[at]!;
    return merge.top === other.top && merge.left === other.left && merge.bottom === other.bottom && merge.right === other.right;
  });
  if (!sameMerges) return false;
  for (let row = 1; row <= a.rowCount; row++) {
    for (let column = 1; column <= a.columnCount; column++) if (!isSameCell(a.cellAt(row, column), b.cellAt(row, column))) return false;
  }
  return true;
}

function isSameCell(a: Cell, b: Cell): boolean {
  if (a === b) return true;
  return isSameValue(a.value, b.value) && a.formula === b.formula && a.numberFormat === b.numberFormat && a.indent === b.indent && a.uncalculated === b.uncalculated;
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
}
