/** The bytes of an .xlsx file with the given sheets, for hosts that start from a file. */
import ExcelJS from 'exceljs';
import { addressOf } from '../../src/model/address';
import { isCellError, type Cell, type SheetContent } from '../../src/model/workbook';

export async function xlsxOf(sheets: readonly SheetContent[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows, merges = [], visibility = 'visible' } of sheets) {
    const sheet = workbook.addWorksheet(name, { state: visibility });
    rows.forEach((row, down) => row.forEach((cell, across) => {
      if (!cell) return;
      const target = sheet.getCell(down + 1, across + 1);
      target.value = valueOf(cell);
      if (cell.numberFormat !== undefined) target.numFmt = cell.numberFormat;
      if (cell.indent !== undefined) target.alignment = { horizontal: 'left', indent: cell.indent };
    }));
    for (const { top, left, bottom, right } of merges) sheet.mergeCells(`${addressOf({ row: top, column: left })}:${addressOf({ row: bottom, column: right })}`);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function valueOf({ value, formula, uncalculated }: Cell): ExcelJS.CellValue {
  const plain = isCellError(value) ? { error: value.error as ExcelJS.CellErrorValue['error'] } : value;
  if (formula === undefined) return plain;
  return uncalculated || plain === null ? { formula } : { formula, result: plain };
}
