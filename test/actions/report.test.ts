/** Drafting, what changes under a draft, the words to settle, and what is handed out. */
import { strFromU8, unzipSync } from 'fflate';
import { checkWorkbook } from '../../src/actions/check-workbook';
import { copyReport } from '../../src/actions/copy-report';
import { downloadAuditReport } from '../../src/actions/download-audit-report';
import { downloadReport } from '../../src/actions/download-report';
import { draftReport } from '../../src/actions/draft-report';
import { keepPhrases } from '../../src/actions/keep-phrases';
import { renewReport } from '../../src/actions/renew-report';
import { nextUnconfirmed, withPhrase, withStruckBack, type ReportDraft } from '../../src/actions/report-draft';
import { reportOptions } from '../../src/actions/report-options';
import { saveWorkbook } from '../../src/actions/save-workbook';
import { undoWrite } from '../../src/actions/undo-write';
import { claimsWithOffsets } from '../../src/document/place-claims';
import { phrasesOf } from '../../src/narrative/phrases/confirm-phrases';
import { sessionOn, type TestSession } from '../support/pane-session';
import { goodTownship, MEMBERS, SHEET } from './township-cases';

async function drafted(): Promise<TestSession> {
  const test = sessionOn(goodTownship());
  await test.session.perform(checkWorkbook, undefined);
  await test.session.perform(draftReport, undefined);
  return test;
}

const reportOf = ({ session }: TestSession): ReportDraft => session.getState().report;
const documentOf = (test: TestSession) => reportOf(test).drafted!.document;
const textOf = (test: TestSession): string => claimsWithOffsets(documentOf(test)).paragraphs.join('\n');

async function choose(test: TestSession, change: (report: ReportDraft) => ReportDraft): Promise<void> {
  test.session.update((state) => ({ ...state, report: change(state.report) }));
  await test.session.perform(draftReport, undefined);
}

function docxText(bytes: Uint8Array | string | undefined): string {
  return strFromU8(unzipSync(bytes as Uint8Array)['word/document.xml']!).replaceAll('</w:p>', '\n').replace(/<[^>]+>/g, '');
}

test('kind, union, level and period come from the sheet', async () => {
  const test = await drafted();
  const state = test.session.getState();
  expect(reportOptions(state.prepared!, state)).toEqual({ kind: 'half-year', unitName: '青云镇总工会', level: 'township', periodText: '2026年上半年' });
  expect(documentOf(test)).toMatchObject({ kind: 'half-year', signedBy: '青云镇总工会' });
});

test('a name that tells no level leaves it to the form', async () => {
  const test = await drafted();
  const level = (unitName: string) => {
    const state = test.session.getState();
    return reportOptions(state.prepared!, { ...state, report: { ...state.report, unitName } }).level;
  };
  expect(['白石县总工会', '第一中学工会', '恒瑞工会'].map(level)).toEqual(['county', 'school', 'township']);
});

test('what the person chose goes before what the sheet says', async () => {
  const test = await drafted();
  await choose(test, (report) => ({ ...report, kind: 'annual', unitName: '白石学校工会', level: 'school' }));
  expect(documentOf(test)).toMatchObject({ kind: 'annual', signedBy: '白石学校工会' });
  expect(textOf(test)).toContain('教职工');
});

test('sections are left out and put in another order', async () => {
  const test = await drafted();
  expect(textOf(test)).toMatch(/一、组织建设与会员发展[^]*二、/);
  await choose(test, (report) => ({ ...report, leaveOut: ['organisation'] }));
  expect(textOf(test)).not.toContain('组织建设与会员发展');
  expect(reportOf(test).drafted!.unmentioned.map(({ title }) => title)).toContain('会员人数');
});

test('a cell that changes marks the sentences that rest on it, with what they will say; 更新 writes them', async () => {
  const test = await drafted();
  const before = textOf(test);
  test.host.type(MEMBERS, 1207);
  await test.session.perform(checkWorkbook, undefined);
  expect(textOf(test)).toBe(before);
  const { stale } = reportOf(test).newer!;
  expect(stale.map(({ sentence }) => sentence.text)).toEqual(expect.arrayContaining([expect.stringContaining('1206人')]));
  expect(stale.find(({ sentence }) => sentence.text.includes('1206人'))?.now?.text).toContain('1207人');
  await test.session.perform(renewReport, undefined);
  expect([textOf(test).includes('1207人'), reportOf(test).newer, test.session.getState().notice?.done]).toEqual([true, undefined, { kind: 'report-renewed', count: stale.length }]);
});

test('a change that is taken back leaves nothing marked', async () => {
  const test = await drafted();
  test.host.type(MEMBERS, 1207);
  await test.session.perform(checkWorkbook, undefined);
  test.host.type(MEMBERS, 1206);
  await test.session.perform(checkWorkbook, undefined);
  expect(reportOf(test).newer).toBeUndefined();
});

test('confirmed words are plain in what is handed out, the others marked', async () => {
  const test = await drafted();
  const [first] = phrasesOf(documentOf(test));
  test.session.update((state) => ({ ...state, report: withPhrase(state.report, first!.phrase, first!.text) }));
  await test.session.perform(copyReport, undefined);
  const marked = [...test.copied[0]!.html.matchAll(/<mark[^>]*>([^<]*)<\/mark>/gu)].map(([, text]) => text);
  expect(marked).toEqual(phrasesOf(documentOf(test)).slice(1).map(({ text }) => text));
  expect(test.copied[0]!.text).toContain(first!.text);
});

test('settling a phrase opens the next one that waits; struck out it goes, and comes back', async () => {
  const test = await drafted();
  const [first, second, third] = phrasesOf(documentOf(test));
  await choose(test, (report) => withPhrase(report, first!.phrase, '团结职工，各项工作有序推进'));
  expect(reportOf(test).open).toEqual({ kind: 'phrase', id: second!.phrase });
  expect(textOf(test)).toContain('团结职工，各项工作有序推进');
  await choose(test, (report) => withPhrase(report, second!.phrase, ''));
  expect(textOf(test)).not.toContain(second!.text);
  expect(nextUnconfirmed(documentOf(test), reportOf(test).confirmed)).toBe(third!.phrase);
  await choose(test, withStruckBack);
  expect(textOf(test)).toContain(second!.text);
});

test('own words go onto 「措辞」, are read from there, and can be taken back', async () => {
  const test = await drafted();
  await choose(test, (report) => withPhrase(report, 'organisation.work', '走访到户，边摸底边建会'));
  await test.session.perform(keepPhrases, undefined);
  const row = [1, 2, 3].map((column) => test.host.cell({ sheet: '措辞', row: 2, column }).value);
  expect(row).toEqual(['组织建设与会员发展', '工作', '走访到户，边摸底边建会']);
  await choose(test, (report) => ({ ...report, phrases: {} }));
  await test.session.perform(checkWorkbook, undefined);
  await test.session.perform(draftReport, undefined);
  expect(textOf(test)).toContain('走访到户，边摸底边建会');
  await choose(test, (report) => withPhrase(report, 'organisation.work', '加强指导，及时换届'));
  await test.session.perform(keepPhrases, undefined);
  expect(test.host.cell({ sheet: '措辞', row: 2, column: 3 }).value).toBe('加强指导，及时换届');
  await test.session.perform(undoWrite, undefined);
  expect(test.host.cell({ sheet: '措辞', row: 2, column: 3 }).value).toBe('走访到户，边摸底边建会');
});

test('the Word file is named after the report and holds its text', async () => {
  const test = await drafted();
  await test.session.perform(downloadReport, undefined);
  const [file] = test.files;
  expect(file?.name).toBe('青云镇总工会2026年上半年工作总结.docx');
  expect(docxText(file?.bytes)).toContain('1206人');
});

test('the Word file has the format and the annex that were chosen', async () => {
  const test = await drafted();
  await choose(test, (report) => ({ ...report, style: 'plain', annex: true }));
  await test.session.perform(downloadReport, undefined);
  const parts = unzipSync(test.files[0]!.bytes as Uint8Array);
  expect(docxText(test.files[0]!.bytes)).toContain('附件：主要比率');
  expect(strFromU8(parts['word/styles.xml']!)).toContain('宋体');
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

test('large changes without explanation lead to their cells', async () => {
  const test = await drafted();
  test.host.type(MEMBERS, 800);
  await test.session.perform(checkWorkbook, undefined);
  const [change] = reportOf(test).newer!.drafted.changes;
  expect([change?.title, change?.change.text, change?.cells[0]]).toEqual(['会员人数', '下降30.4%', { ...MEMBERS, sheet: SHEET }]);
});
