import type { CellRef } from '../../model/address';

/** Row by row, from left to right; for cells of one sheet. */
export function inReadingOrder(a: CellRef, b: CellRef): number {
  return a.row - b.row || a.column - b.column;
}
