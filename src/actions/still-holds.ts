/** Whether a cell still says what a proposal was made from: what was typed since is never written over. Empty text and nothing are one. */
import type { CellRef } from '../model/address';
import { isCellError, type CellValue, type Workbook } from '../model/workbook';

export function stillHolds({ sheets }: Workbook, { sheet: name, row, column }: CellRef, value: CellValue): boolean {
  const sheet = sheets.find((each) => each.name === name);
  return sheet !== undefined && plain(sheet.cellAt(row, column).value) === plain(value);
}

function plain(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? value.error : value === '' ? null : value;
}
