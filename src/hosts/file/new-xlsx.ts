/** A new .xlsx file that holds nothing but what the edits make: templates that are handed out. */
import type { SheetEdit } from '../../model/sheet-edit';
import { saveXlsx } from './save-xlsx';
import { writeEdits } from './write-edits';

/** @param edits each of them with `freshSheet` */
export async function newXlsx(edits: readonly SheetEdit[]): Promise<Uint8Array> {
  const { default: exceljs } = await import(/* webpackChunkName: "exceljs" */ 'exceljs');
  const book = new exceljs.Workbook();
  // exceljs would say now; the same edits give the same bytes.
  book.created = new Date(0);
  await writeEdits(book, edits);
  return saveXlsx(book);
}
