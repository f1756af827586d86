/**
 * Cells filled down share one formula in Univer; this gives each its own text, as a file wants it:
 * C2 has =B2*2 under the key "k", C3 only the key → C3 gets =B3*2.
 */
import type { IWorkbookData } from '@univerjs/core';

/** Rows and columns from 0, as Univer counts. */
export type FormulaAt = (sheetId: string, row: number, column: number) => string | undefined;

/** @param snapshot a copy, which is changed */
export function withOwnFormulas(snapshot: IWorkbookData, formulaAt: FormulaAt): IWorkbookData {
  for (const [id, { cellData = {} }] of Object.entries(snapshot.sheets)) {
    for (const row of Object.keys(cellData).map(Number)) {
      const cells = cellData[row] ?? {};
      for (const column of Object.keys(cells).map(Number)) {
        const cell = cells[column];
        if (cell?.si) cell.f = formulaAt(id, row, column) ?? null;
      }
    }
  }
  return snapshot;
}
