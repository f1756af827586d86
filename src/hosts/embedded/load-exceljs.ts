/** exceljs is large and wanted only when a file is opened or saved, so it is fetched then. */
import type { Workbook } from 'exceljs';
import { guardXlsx } from '../file/guard-xlsx';
import { withUsualNames } from '../file/usual-names';
import { unreadableFile } from '../file/workbook-unreadable';

/** @throws WorkbookUnreadable */
export async function loadFile(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  guardXlsx(bytes, fileName);
  const { default: ExcelJS } = await import(/* webpackChunkName: "exceljs" */ 'exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(withUsualNames(bytes).slice().buffer);
  } catch (cause) {
    throw unreadableFile(fileName)('damaged', '内容无法解析', { cause });
  }
  if (workbook.worksheets.length === 0) throw unreadableFile(fileName)('parts-missing', '没有工作表');
  return workbook;
}
