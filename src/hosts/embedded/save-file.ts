/**
 * The workbook as an .xlsx file. The file that was opened is read again and only what differs from it is written into
 * it, so that what Univer does not know (validation, conditional formats, notes, pictures, print settings) stays.
 */
import type { IWorksheetData } from '@univerjs/core';
import type { Workbook, Worksheet } from 'exceljs';
import { ChoiceLists } from '../file/choice-lists';
import { LANDSCAPE_A4 } from '../file/page-setup';
import { removeSheet } from '../file/remove-sheet';
import { settleBook } from '../file/settle-book';
import { loadFile } from './load-exceljs';
import { plainFormulas } from './plain-formulas';
import { recordOfSheet } from './sheet-record';
import { sheetId, workbookFromFile, type WorkbookSnapshot } from './workbook-from-file';
import { writeCells } from './write-cells';
import { writeLayout } from './write-layout';
import { writeRecords } from './write-records';

/** @param veryHidden ids of sheets that no list of sheets offers to show */
export async function saveFile(bytes: Uint8Array, name: string, now: WorkbookSnapshot, veryHidden: ReadonlySet<string> = new Set()): Promise<Uint8Array> {
  const file = await loadFile(bytes, name);
  const before = workbookFromFile(file, now.id, name);
  plainFormulas(file);
  const sheets = keepSheets(file, now);
  now.sheetOrder.forEach((id, order) => {
    const sheetNow = now.sheets[id];
    if (!sheetNow) return;
    const kept = sheets.get(id);
    const sheetBefore = kept && before.sheets[id];
    const sheet = kept ?? file.addWorksheet(freeName(file, sheetNow.name ?? id), { pageSetup: LANDSCAPE_A4 });
    sheets.set(id, sheet);
    placeSheet(sheet, order, sheetBefore, sheetNow, veryHidden.has(id));
    writeLayout(sheet, sheetBefore ?? {}, sheetNow);
    writeCells(sheet, { data: sheetBefore?.cellData ?? {}, styles: before.styles }, { data: sheetNow.cellData ?? {}, styles: now.styles });
  });
  nameSheets(sheets, now);
  // Last, as long lists of choices may add a sheet, which comes after all others.
  const lists = new ChoiceLists(file);
  for (const [id, sheet] of sheets) await writeRecords(sheet, now.sheets[id] ?? {}, lists);
  settleBook(file);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

/** Sheets of the file by the id they were opened under; those deleted since, or cleared by the program, leave the file. */
function keepSheets(file: Workbook, now: WorkbookSnapshot): Map<string, Worksheet> {
  const sheets = new Map(file.worksheets.map((sheet, index) => [sheetId(index), sheet]));
  for (const [id, sheet] of sheets) {
    const isThere = now.sheetOrder.includes(id);
    if (isThere && !recordOfSheet(now.sheets[id]).isFresh) continue;
    if (isThere) file.removeWorksheet(sheet.id);
    else removeSheet(file, sheet);
    sheets.delete(id);
  }
  return sheets;
}

/** exceljs writes sheets in the order of a number it does not name in its types. */
function placeSheet(sheet: Worksheet & { orderNo?: number }, order: number, before: Partial<IWorksheetData> | undefined, now: Partial<IWorksheetData>, isVeryHidden: boolean): void {
  sheet.orderNo = order;
  if (Boolean(now.hidden) !== Boolean(before?.hidden)) sheet.state = !now.hidden ? 'visible' : isVeryHidden ? 'veryHidden' : 'hidden';
}

/** Two sheets may have swapped their names: all get names of nobody first. */
function nameSheets(sheets: ReadonlyMap<string, Worksheet>, now: WorkbookSnapshot): void {
  const renamed = [...sheets].filter(([id, sheet]) => now.sheets[id]?.name !== undefined && now.sheets[id].name !== sheet.name);
  for (const [id, sheet] of renamed) sheet.name = `~${id}`.slice(0, 31);
  for (const [id, sheet] of renamed) sheet.name = now.sheets[id]!.name!;
}

function freeName(file: Workbook, name: string): string {
  return file.getWorksheet(name) ? `~${name}`.slice(0, 31) : name;
}
