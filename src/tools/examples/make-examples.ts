/**
 * Makes the example workbooks, all of them invented: a clean half-year form, that of the year before, the first with mistakes
 * and the list of these, a ledger of three hundred units, and a form to be filled from the ledger beside it. The same bytes
 * on every run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerWorkbook } from './ledger-workbook';
import { mistakes } from './mistakes';
import { earlierTownshipFigures, townshipFigures } from './township-figures';
import { SHEET, townshipWorkbook, type Township } from './township-workbook';
import { workbookToFill } from './workbook-to-fill';
import { bytesOf } from './workbook-bytes';

const YEAR = 2026;
const QINGYUN: Township = { town: '青云镇', formNumber: '青工统1表', year: YEAR, signatures: { head: '沈怀瑾', clerk: '陆文竹', telephone: '0000-6620418' } };
const CLEAN = `qingyun-${YEAR}-first-half`;
const EARLIER = `qingyun-${YEAR - 1}-first-half`;
const WITH_MISTAKES = `${CLEAN}-with-mistakes`;

/** @returns file name → content, in the order they are written */
export async function exampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const clean = townshipWorkbook(QINGYUN, townshipFigures);
  const earlier = townshipWorkbook({ ...QINGYUN, year: YEAR - 1 }, earlierTownshipFigures);
  const { workbook, sheet, rowOf } = townshipWorkbook(QINGYUN, townshipFigures);
  const list = mistakes.map(({ indicator, column, value, what, level }) => {
    const cell = `${column}${rowOf.get(indicator)!}`;
    sheet.getCell(cell).value = value;
    return { sheet: SHEET, cell, what, level };
  });
  return new Map([
    [`${CLEAN}.xlsx`, await bytesOf(clean.workbook)],
    [`${EARLIER}.xlsx`, await bytesOf(earlier.workbook)],
    [`${WITH_MISTAKES}.xlsx`, await bytesOf(workbook)],
    [`${WITH_MISTAKES}.json`, new TextEncoder().encode(`${JSON.stringify(list, null, 2)}\n`)],
    ['unit-ledger.xlsx', await bytesOf(ledgerWorkbook())],
    [`bailu-${YEAR}-first-half-to-fill.xlsx`, await bytesOf(workbookToFill())],
  ]);
}

export async function makeExamples(outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  for (const [name, content] of await exampleFiles()) writeFileSync(join(outDir, name), content);
}
