/**
 * Reports of the clean examples, to be read in a review: test/golden/<case>/report.md.
 * `UPDATE_GOLDEN=1 npx jest test/narrative/golden-report.test.ts` writes it anew; the diff is the argument.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import { draftReport } from '../../src/narrative/draft-report';
import { prepareReport } from '../../src/report';
import { writeMarkdown } from '../../src/writers/markdown';

const ROOT = join(__dirname, '../..');

test.each([
  ['report-qingyun', 'qingyun-2026-first-half.xlsx', 'half-year'],
  ['plan-qingyun', 'qingyun-2026-first-half.xlsx', 'plan'],
  ['report-ledger', 'unit-ledger.xlsx', 'half-year'],
] as const)('%s', async (name, example, kind) => {
  const workbook = await readXlsx(readFileSync(join(ROOT, 'examples', example)), { fileName: example });
  const text = writeMarkdown(draftReport(prepareReport(workbook), { kind }));
  const path = join(ROOT, 'test/golden', name, 'report.md');
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
});
