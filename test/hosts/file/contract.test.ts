import ExcelJS from 'exceljs';
import { createFileHost } from '../../../src/hosts/file/file-host';
import type { SheetContent } from '../../../src/model/workbook';
import { describeSpreadsheetHost } from '../contract';

/** The sheets as a person's own file, written by exceljs directly. */
async function fileOf(sheets: readonly SheetContent[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, rows, merges = [], visibility = 'visible' } of sheets) {
    const sheet = book.addWorksheet(name, { state: visibility });
    rows.forEach((row, down) =>
      row.forEach((content, across) => {
        if (!content) return;
        const cell = sheet.getCell(down + 1, across + 1);
        cell.value = (content.formula === undefined ? content.value : { formula: content.formula, result: content.value }) as ExcelJS.CellValue;
        if (content.numberFormat !== undefined) cell.numFmt = content.numberFormat;
      }),
    );
    for (const { top, left, bottom, right } of merges) sheet.mergeCells(top, left, bottom, right);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describeSpreadsheetHost('the file host', {
  can: { write: true, select: false, mark: true, watch: false, save: true },
  calculates: false,
  start: async (sheets) => ({ host: await createFileHost(await fileOf(sheets), '半年报.xlsx') }),
});
