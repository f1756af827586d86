/**
 * The workbook as an .xlsx file. The file that was opened is read again and only what differs from it is written into
 * it, so that what Univer does not know (validation, conditional formats, notes, pictures, print settings) stays.
 */
import type { IWorksheetData } from '@univerjs/core';
import type { Workbook, Worksheet } from 'exceljs';
import { loadFile } from './load-exceljs';
import { plainFormulas } from './plain-formulas';
import { sheetId, workbookFromFile, type WorkbookSnapshot } from './workbook-from-file';
import { writeCells } from './write-cells';
import { writeLayout } from './write-layout';

/** A sheet that is new prints on A4 across, all columns on one page. */
const PRINTED = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

/** @param veryHidden ids of sheets that no list of sheets offers to show */
export async function saveFile(bytes: Uint8Array, name: string, now: WorkbookSnapshot, veryHidden: ReadonlySet<string> = new Set()): Promise<Uint8Array> {
  const file = await loadFile(bytes, name);
  const before = workbookFromFile(file, now.id, name);
  plainFormulas(file);
  const sheets = keepSheets(file, now.sheetOrder);
  now.sheetOrder.forEach((id, order) => {
    const sheetNow = now.sheets[id];
    if (!sheetNow) return;
    const sheet = sheets.get(id) ?? file.addWorksheet(freeName(file, sheetNow.name ?? id), { pageSetup: PRINTED });
    sheets.set(id, sheet);
    placeSheet(sheet, order, before.sheets[id], sheetNow, veryHidden.has(id));
    writeLayout(sheet, before.sheets[id] ?? {}, sheetNow);
    writeCells(sheet, { data: before.sheets[id]?.cellData ?? {}, styles: before.styles }, { data: sheetNow.cellData ?? {}, styles: now.styles });
  });
  nameSheets(sheets, now);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

/** Sheets of the file by the id they were opened under; those deleted since leave the file. */
function keepSheets(file: Workbook, kept: readonly string[]): Map<string, Worksheet> {
  const sheets = new Map(file.worksheets.map((sheet, index) => [sheetId(index), sheet]));
  for (const [id, sheet] of sheets) {
    if (kept.includes(id)) continue;
    file.removeWorksheet(sheet.id);
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
