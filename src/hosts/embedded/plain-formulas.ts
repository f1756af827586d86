/**
 * A file may keep a formula once for a column that was filled down. Changing the cell that keeps it would break the
 * others, so each gets its own before anything is written: C3 shares C2's B2*2 → C3 has B3*2.
 */
import type { CellFormulaValue, CellSharedFormulaValue, CellValue, Workbook } from 'exceljs';

export function plainFormulas(file: Workbook): void {
  for (const sheet of file.worksheets) {
    const plain: (() => void)[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => {
      const { value } = cell;
      if (!isShared(value)) return;
      const { formula } = cell;
      const result = value.result;
      plain.push(() => {
        cell.value = result === undefined ? { formula } as CellValue : { formula, result };
      });
    }));
    for (const replace of plain) replace();
  }
}

function isShared(value: CellValue): value is CellSharedFormulaValue | CellFormulaValue {
  if (typeof value !== 'object' || value === null) return false;
  return 'sharedFormula' in value || ('shareType' in value && value.shareType === 'shared');
}
