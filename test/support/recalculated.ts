/** What LibreOffice makes of formulas: every one is handed over without a result and worked out anew. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import type { Sheet, SheetContent, Workbook } from '../../src/model/workbook';
import { xlsxOf } from './xlsx-of';

export async function recalculated({ sheets }: Workbook): Promise<Workbook> {
  const bytes = await xlsxOf(sheets.map(contentOf));
  const folder = mkdtempSync(join(tmpdir(), 'recalculated-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), join(folder, 'book.xlsx')], { stdio: 'ignore' });
    return await readXlsx(new Uint8Array(readFileSync(join(folder, 'out', 'book.xlsx'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function contentOf(sheet: Sheet): SheetContent {
  const { name, rowCount, columnCount, merges, visibility } = sheet;
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => {
      const cell = sheet.cellAt(row + 1, column + 1);
      return cell.formula === undefined ? cell : { ...cell, uncalculated: true as const };
    }),
  );
  return { name, rows, merges, visibility };
}
