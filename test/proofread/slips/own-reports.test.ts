/** What the tool itself writes has no slip: every built-in form filled in, every example, every kind of report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInForms } from '../../../src/forms/definitions/index';
import { readDraft } from '../../../src/hosts/file/read-draft';
import { readXlsx } from '../../../src/hosts/file/read-xlsx';
import type { ReportKind } from '../../../src/model/report-document';
import type { Workbook } from '../../../src/model/workbook';
import { draftReport } from '../../../src/narrative/draft-report';
import { draftOf } from '../../../src/proofread/draft';
import { slipRemarks } from '../../../src/proofread/slips/slip-remarks';
import { prepareReport } from '../../../src/report';
import { writeMarkdown } from '../../../src/writers/markdown';
import { filledForm } from '../../support/new-form';

const KINDS: readonly ReportKind[] = ['half-year', 'annual', 'plan'];
const EXAMPLES = ['qingyun-2026-first-half', 'qingyun-2025-first-half', 'unit-ledger'];

/** As it is read back from the Markdown of a report, without the list of sources below it. */
function textsOf(workbook: Workbook): readonly string[] {
  const prepared = prepareReport(workbook);
  return KINDS.map((kind) => {
    const [report = ''] = writeMarkdown(draftReport(prepared, { kind })).split('\n---\n');
    return readDraft(new TextEncoder().encode(report), 'report.md').paragraphs.join('\n');
  });
}

const slipsIn = (text: string) => slipRemarks(draftOf(text)).map((remark) => `${remark.kind}：${remark.message}`);

test.each(builtInForms.map((form) => [form.title, form] as const))('the reports of 《%s》 filled in have no slip', (_, form) => {
  const texts = textsOf(filledForm(form));
  expect(texts.flatMap(slipsIn)).toEqual([]);
});

test.each(EXAMPLES)('the reports of the example %s have text and no slip', async (name) => {
  const workbook = await readXlsx(readFileSync(join(__dirname, '../../../examples', `${name}.xlsx`)), { fileName: `${name}.xlsx` });
  const texts = textsOf(workbook);
  expect(Math.max(...texts.map((text) => text.length))).toBeGreaterThan(500);
  expect(texts.flatMap(slipsIn)).toEqual([]);
});
