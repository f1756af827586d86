/**
 * What exceljs would write so that Excel finds fault with it, put right just before writing: rules that overlap, a print area
 * with rows that move, and a file that opens on a sheet that is gone or hidden.
 */
import type { Workbook } from 'exceljs';
import { groupValidations, rulesOf } from './group-validations';

export function settleBook(book: Workbook): void {
  for (const sheet of book.worksheets) {
    const rules = rulesOf(sheet);
    rules.model = groupValidations(rules.model);
    const { printArea } = sheet.pageSetup;
    if (printArea) sheet.pageSetup.printArea = printArea.replace(/([A-Z])(\d)/g, '$1$$$2');
  }
  openOnVisible(book);
}

function openOnVisible(book: Workbook): void {
  const sheets = book.worksheets;
  // A file may come without views, whatever the types of exceljs say.
  const view = (book.views as Workbook['views'] | undefined)?.[0];
  if (sheets[view?.activeTab ?? 0]?.state === 'visible') return;
  const activeTab = sheets.findIndex(({ state }) => state === 'visible');
  if (activeTab < 0) return;
  book.views = [{ x: 0, y: 0, width: 20000, height: 12000, visibility: 'visible', ...view, firstSheet: 0, activeTab }];
}
