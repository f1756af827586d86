/** The pane's actions beside a document: the real Word host on a faked Word, and workbooks chosen as files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSession, type Session } from '../../src/actions/session';
import { draftReport } from '../../src/actions/draft-report';
import { insertReport } from '../../src/actions/insert-report';
import { keepComparing } from '../../src/actions/keep-comparing';
import { openAsNew } from '../../src/actions/open-as-new';
import { openWorkbook } from '../../src/actions/open-workbook';
import { refreshInserted } from '../../src/actions/refresh-inserted';
import { showInDocument } from '../../src/actions/show-in-document';
import { createFileHost } from '../../src/hosts/file/file-host';
import { openedWorkbook } from '../../src/hosts/file/opened-workbook';
import { wordHost } from '../../src/hosts/office/word/word-host';
import { startWord } from '../support/office/start-word';

const NAME = '青云镇2026年上半年.xlsx';
const EXAMPLE: Uint8Array = new Uint8Array(readFileSync(join(__dirname, '../../examples/qingyun-2026-first-half.xlsx')));
const MEMBERS = 11_318;

async function besideWord() {
  const { at: { document }, ...globals } = await startWord(['各位领导：'], { wordApi: '1.3' });
  const session = createSession({ spreadsheet: openedWorkbook(), document: wordHost(globals), locale: 'zh-CN', delivery: { download: () => undefined, copy: async () => undefined } });
  keepComparing(session);
  return { document, session, open: (bytes = EXAMPLE, name = NAME) => session.perform(openWorkbook, { name, bytes }) };
}

async function withReport() {
  const word = await besideWord();
  await word.open();
  await word.session.perform(draftReport, undefined);
  await word.session.perform(insertReport, { isReplacing: false });
  return word;
}

/** Comparing runs by itself, after what was asked for. */
async function settled({ getState, perform }: Session): Promise<ReturnType<typeof getState>> {
  await perform({ id: 'nothing', label: () => '', long: true, isAvailable: () => true, run: async () => (now) => now }, undefined);
  return getState();
}

async function counted(members: number): Promise<Uint8Array> {
  const file = await createFileHost(EXAMPLE, NAME);
  const [sheet] = (await file.readWorkbook()).sheets;
  const row = Array.from({ length: sheet!.rowCount }, (_, at) => at + 1).find((at) => sheet!.cellAt(at, 4).value === MEMBERS)!;
  await file.apply([{ sheet: sheet!.name, row, column: 4, cells: [[{ value: members }]] }]);
  return file.save();
}

test('nothing is written into the workbook, and a document is there to be written to', async () => {
  const { session } = await besideWord();
  expect(session.can).toEqual({ write: false, select: false, mark: false, watch: false, save: false, open: true, insert: true, refresh: true, showInText: true, openAsNew: true, readText: true, remark: false });
});

test('an opened workbook is checked and named', async () => {
  const { session, open } = await besideWord();
  await open();
  expect(session.getState()).toMatchObject({ fileName: NAME, reading: { state: 'done' }, refusal: undefined });
  expect(session.getState().prepared!.forms.length).toBeGreaterThan(0);
});

test('a file that is no workbook is refused in one sentence, and the one before stays', async () => {
  const { session, open } = await besideWord();
  await open();
  const { prepared } = session.getState();
  await open(new Uint8Array([1, 2, 3]), '照片.xlsx');
  expect(session.getState()).toMatchObject({ fileName: NAME, refusal: expect.stringContaining('照片.xlsx') });
  expect(session.getState().prepared).toBe(prepared);
  await open();
  expect(session.getState().refusal).toBeUndefined();
});

test('before a workbook is opened nothing can be drafted', async () => {
  const { session } = await besideWord();
  await session.perform(refreshInserted, undefined);
  await session.perform(insertReport, { isReplacing: false });
  expect(session.getState()).toMatchObject({ report: { drafted: undefined }, inDocument: undefined, refusal: undefined, bug: undefined });
});

test('an inserted report agrees with the workbook, figure by figure', async () => {
  const { session, document } = await withReport();
  const { inDocument, notice } = session.getState();
  expect(inDocument).toMatchObject({ outdated: [], overtyped: [], turned: [], missing: [], nameless: [] });
  expect(inDocument!.figures).toBe(document.figureTexts().length);
  expect(inDocument!.figures).toBeGreaterThan(50);
  expect(notice?.done).toEqual({ kind: 'inserted' });
});

test('a report that the pane has not seen yet is replaced only where the person was asked', async () => {
  const { session, document } = await withReport();
  document.replace('工作总结', '工作小结');
  session.update((now) => ({ ...now, inDocument: undefined, notice: undefined }));
  const texts = document.texts();
  await session.perform(insertReport, { isReplacing: false });
  expect(session.getState()).toMatchObject({ refusal: expect.stringContaining('重新插入'), inDocument: { hasReport: true }, notice: undefined });
  expect(document.texts()).toEqual(texts);
  await session.perform(insertReport, { isReplacing: true });
  expect(session.getState()).toMatchObject({ refusal: undefined, notice: { done: { kind: 'inserted' } } });
  expect(document.texts().join('')).not.toContain('工作小结');
});

test('with the workbook changed, what is outdated says so, and only that is renewed', async () => {
  const { session, document, open } = await withReport();
  document.replace('各位领导：', '各位代表：');
  const [texts, around] = [document.texts(), document.wordsAround()];
  await open(await counted(MEMBERS + 82));
  const { inDocument: found } = await settled(session);
  expect(found!.outdated.map(({ from, to }) => `${from}→${to}`)).toContain('11318人→11400人');
  expect(document.texts()).toEqual(texts);
  await session.perform(refreshInserted, undefined);
  expect(session.getState()).toMatchObject({ inDocument: { outdated: [], renewed: found!.outdated.length }, notice: { done: { kind: 'document-refreshed', count: found!.outdated.length } } });
  expect(document.wordsAround()).toEqual(around);
  expect(document.texts().join('')).toContain('11400人');
  await open(await counted(MEMBERS + 82));
  expect((await settled(session)).inDocument).toMatchObject({ outdated: [], overtyped: [] });
});

test('a figure that was typed over is told with what the workbook says, and kept', async () => {
  const { session, document, open } = await withReport();
  document.overtype('11318人', '一万一千余人');
  await open(await counted(MEMBERS + 82));
  expect((await settled(session)).inDocument!.overtyped).toMatchObject([{ from: '一万一千余人', to: '11400人' }]);
  await session.perform(refreshInserted, undefined);
  expect(document.texts().join('')).toContain('一万一千余人');
});

test('a figure and a sentence are gone to in the document', async () => {
  const { session, document } = await withReport();
  const claim = document.texts().find((text) => text.includes('11318人'))!;
  await session.perform(showInDocument, { id: 'value.members.current', words: '11318人' });
  expect(document.selectedText).toBe('11318人');
  const sentence = claim.slice(0, claim.indexOf('，'));
  await session.perform(showInDocument, { words: sentence });
  expect(document.selectedText).toBe(sentence);
  await session.perform(showInDocument, { words: '没有写过的话' });
  expect(session.getState().refusal).toBe('文中没有找到“没有写过的话”，可能已经改动或删去。');
});

test('a document without figures has nothing to refresh, and says so', async () => {
  const { session, open } = await besideWord();
  await open();
  await session.perform(refreshInserted, undefined);
  expect(session.getState().refusal).toBe('文中没有由本工具写入的数字；先插入总结，或打开由本工具生成的文档。');
});

test('a protected document refuses in one sentence, and stays', async () => {
  const { session, document, open } = await withReport();
  await open(await counted(MEMBERS + 82));
  document.isProtected = true;
  const before = document.texts();
  await session.perform(refreshInserted, undefined);
  expect(session.getState().refusal).toMatch(/停止保护/u);
  expect(document.texts()).toEqual(before);
});

test('the draft opens as a document of its own in the chosen style', async () => {
  const { session, document } = await withReport();
  session.update((now) => ({ ...now, report: { ...now.report, style: 'plain' } }));
  await session.perform(openAsNew, undefined);
  expect(document.openedBeside).toHaveLength(1);
  expect(session.getState().notice?.done).toEqual({ kind: 'opened-as-new' });
});
