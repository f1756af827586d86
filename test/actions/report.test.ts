import { checkWorkbook } from '../../src/actions/check-workbook';
import { copyReport } from '../../src/actions/copy-report';
import { downloadAuditReport } from '../../src/actions/download-audit-report';
import { downloadReport } from '../../src/actions/download-report';
import { draftReport } from '../../src/actions/draft-report';
import { reportOptions } from '../../src/actions/report-options';
import { saveWorkbook } from '../../src/actions/save-workbook';
import { sessionOn, type TestSession } from '../support/pane-session';
import { goodTownship, MEMBERS } from './township-cases';

async function drafted(): Promise<TestSession> {
  const test = sessionOn(goodTownship());
  await test.session.perform(checkWorkbook, undefined);
  await test.session.perform(draftReport, undefined);
  return test;
}

const textOf = ({ session }: TestSession): string =>
  JSON.stringify(session.getState().report.document?.blocks.map((block) => (block.kind === 'paragraph' ? block.inlines.map((each) => (typeof each === 'string' ? each : each.text)).join('') : '')));

test('kind, union and period come from the sheet', async () => {
  const { session } = await drafted();
  const state = session.getState();
  expect(reportOptions(state.prepared!, state)).toEqual({ kind: 'half-year', unitName: '青云镇总工会', periodText: '2026年上半年' });
  expect(state.report.document).toMatchObject({ kind: 'half-year', signedBy: '青云镇总工会' });
});

test('what the person chose goes before what the sheet says', async () => {
  const test = await drafted();
  test.session.update((state) => ({ ...state, report: { ...state.report, kind: 'annual', unitName: '白石镇总工会' } }));
  await test.session.perform(draftReport, undefined);
  expect(test.session.getState().report.document).toMatchObject({ kind: 'annual', signedBy: '白石镇总工会' });
});

test('a draft follows the sheet: the next check tells the new figure', async () => {
  const test = await drafted();
  expect(textOf(test)).toContain('1206人');
  test.host.type(MEMBERS, 1207);
  await test.session.perform(checkWorkbook, undefined);
  expect(textOf(test)).toContain('1207人');
});

test('the Word file is named after the report and is a zip', async () => {
  const test = await drafted();
  await test.session.perform(downloadReport, undefined);
  const [file] = test.files;
  expect([file?.name, Buffer.from(file?.bytes.slice(0, 2) as Uint8Array).toString()]).toEqual(['青云镇总工会2026年上半年工作总结.docx', 'PK']);
});

test('the audit report and the workbook are named after the workbook', async () => {
  const test = await drafted();
  await test.session.perform(downloadAuditReport, undefined);
  await test.session.perform(saveWorkbook, undefined);
  expect(test.files.map(({ name }) => name)).toEqual(['半年报-审核报告.html', '半年报.xlsx']);
});

test('copying gives the text in both forms', async () => {
  const test = await drafted();
  await test.session.perform(copyReport, undefined);
  const [copied] = test.copied;
  expect(copied?.text).toMatch(/^青云镇总工会2026年上半年工作总结\n/);
  expect(copied?.text).toContain('1206人');
  expect(copied?.html).toContain('1206人');
});
