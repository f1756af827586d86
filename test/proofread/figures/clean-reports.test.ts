/** A report drafted from a sheet without errors says nothing of its figures that they do not bear out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimsWithOffsets } from '../../../src/document/place-claims';
import { builtInForms } from '../../../src/forms/definitions/index';
import { readXlsx } from '../../../src/hosts/file/read-xlsx';
import type { ReportKind } from '../../../src/model/report-document';
import type { Workbook } from '../../../src/model/workbook';
import { draftReport } from '../../../src/narrative/draft-report';
import { draftOf } from '../../../src/proofread/draft';
import { figureRemarks } from '../../../src/proofread/figures/figure-remarks';
import { readNumerals } from '../../../src/proofread/numerals/read-numerals';
import { prepareReport } from '../../../src/report';
import { filledForm } from '../../support/new-form';

const KINDS: readonly ReportKind[] = ['half-year', 'annual', 'plan'];

test.each(builtInForms.map((definition) => [definition.code, definition] as const))('%s filled in and drafted', (_, definition) => {
  expect(remarksOnReportsOf(filledForm(definition))).toEqual([]);
});

test.each(['qingyun-2025-first-half.xlsx', 'qingyun-2026-first-half.xlsx', 'unit-ledger.xlsx'])('%s drafted', async (name) => {
  expect(remarksOnReportsOf(await readXlsx(readFileSync(join('examples', name))))).toEqual([]);
});

function remarksOnReportsOf(workbook: Workbook): readonly string[] {
  const prepared = prepareReport(workbook);
  return KINDS.flatMap((kind) =>
    [false, true].flatMap((approximate) => {
      const report = draftReport(prepared, { kind, approximate });
      const draft = draftOf([report.title, ...claimsWithOffsets(report).paragraphs].join('\n'));
      return figureRemarks(draft, readNumerals(draft)).map(({ kind: found, text, message }) => `${kind} ${found} ${text} ${message}`);
    }),
  );
}
