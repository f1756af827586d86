/**
 * The file in exceljs, ready to be written to, with what exceljs misreads put right from our own reading:
 * results that are "", texts in cells with a date format, and figures and formulas that carry a hyperlink, of which exceljs
 * would write back a text. Formulas shared between cells are written out, since changing the first would break the others.
 */
import type * as ExcelJS from 'exceljs';
import type { CellValue, Sheet, Workbook } from '../../model/workbook';
import { HostRefused } from '../host-refused';
import { guardXlsx } from './guard-xlsx';
import { withUsualNames } from './usual-names';

export async function loadForWriting(bytes: Uint8Array, read: Workbook): Promise<ExcelJS.Workbook> {
  guardXlsx(bytes, read.fileName);
  const { default: exceljs } = await import(/* webpackChunkName: "exceljs" */ 'exceljs');
  const book = new exceljs.Workbook();
  try {
    await book.xlsx.load(withUsualNames(bytes).slice().buffer);
  } catch (cause) {
    throw new HostRefused('copy-failed', `${nameOf(read)}能读但写不出副本；在 Excel 或 WPS 表格中另存为 .xlsx 后再试。`, { cause });
  }
  for (const sheet of read.sheets) {
    const target = book.getWorksheet(sheet.name);
    if (!target) throw new HostRefused('copy-failed', `${nameOf(read)}的工作表「${sheet.name}」写不进副本；在 Excel 或 WPS 表格中另存为 .xlsx 后再试。`);
    mend(sheet, target);
  }
  return book;
}

function nameOf({ fileName }: Workbook): string {
  return fileName === undefined ? '所选文件' : `“${fileName}”`;
}

/** exceljs has these as numbers of an enum that lives in the library; importing it would load the library at once. */
const HYPERLINK = 5;
const FORMULA = 6;

function mend(sheet: Sheet, target: ExcelJS.Worksheet): void {
  target.eachRow((row, rowNumber) => {
    row.eachCell((cell, column) => {
      const type: number = cell.type;
      if (type !== FORMULA && type !== HYPERLINK) return;
      const { value, formula } = sheet.cellAt(rowNumber, column);
      if (formula !== undefined && !isArrayFormula(cell)) cell.value = formulaValue(formula, value);
      else if (formula === undefined && type === HYPERLINK && typeof value === 'number') cell.value = value;
    });
  });
}

function isArrayFormula(cell: ExcelJS.Cell): boolean {
  return typeof cell.value === 'object' && cell.value !== null && 'shareType' in cell.value && cell.value.shareType === 'array';
}

export function formulaValue(formula: string, result: CellValue): ExcelJS.CellFormulaValue {
  return result === null ? ({ formula } as ExcelJS.CellFormulaValue) : ({ formula, result } as ExcelJS.CellFormulaValue);
}
