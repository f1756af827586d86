/** Word says no, or the document is not as it was: in our words, with Word's own code kept, and with the document as it was. */
import { HostRefused } from '../../../src/hosts/host-refused';
import { wordHost } from '../../../src/hosts/office/word/word-host';
import type { DocumentHost } from '../../../src/hosts/host';
import { openDocx, xmlOf } from '../../../src/writers/package/docx-package';
import { judgeFigures, knownFigures } from '../../../src/writers/refresh/judge-figures';
import { AFTER, BEFORE, report } from '../../support/clerks-report';
import { startWord } from '../../support/office/start-word';
import type { WordOptions } from '../../support/office/word-program';

async function started(options: Partial<WordOptions> = {}) {
  const { at, ...globals } = await startWord(['各位领导：', '特此报告。'], { wordApi: '1.3', ...options });
  return { at, document: at.document, host: wordHost(globals) };
}

async function inserted(options: Partial<WordOptions> = {}) {
  const word = await started(options);
  await word.host.insert(report(BEFORE));
  return word;
}

async function renewalsOf(host: DocumentHost) {
  const text = await host.readText();
  return judgeFigures(text, knownFigures(text.figures, Object.values(AFTER))).renewals;
}

test.each<[code: string, ours: string, words: RegExp]>([
  ['AccessDenied', 'protected', /停止保护/],
  ['NotAllowed', 'not-now', /同时编辑/],
  ['RequestPayloadSizeLimitExceeded', 'too-large', /另开一份/],
  ['ResponsePayloadSizeLimitExceeded', 'too-large', /太大/],
  ['GeneralException', 'office-failed', /稍等片刻/],
  ['ActivityLimitReached', 'busy', /正忙/],
  ['InvalidOrTimedOutSession', 'session-lost', /重新打开/],
])('%s is told as %s, the code kept', async (code, ours, words) => {
  const { at, host, document } = await inserted();
  const renewals = await renewalsOf(host);
  const before = document.body.toString();
  for (const work of [() => host.readText(), () => host.insert(report(AFTER)), () => host.refreshFigures(renewals)]) {
    at.failing = { code };
    const refused = work();
    await expect(refused).rejects.toThrow(HostRefused);
    await expect(refused).rejects.toMatchObject({ code: ours, message: expect.stringMatching(words), cause: expect.anything() });
    at.failing = undefined;
    expect(document.body.toString()).toBe(before);
  }
});

test.each(['InsertText', 'Tag'])('a failure half-way through a refresh, at the second %s, leaves the figures as they were', async (atAction) => {
  const { at, host, document } = await inserted();
  const renewals = await renewalsOf(host);
  const before = document.texts();
  at.failing = { code: 'GeneralException', atAction, after: 1, times: 1 };
  await expect(host.refreshFigures(renewals)).rejects.toMatchObject({ code: 'office-failed' });
  expect(document.texts()).toEqual(before);
  expect((await renewalsOf(host)).map(({ text }) => text)).toEqual(renewals.map(({ text }) => text));
});

test('a failure that cannot be put right is told as such', async () => {
  const { at, host } = await inserted();
  const renewals = await renewalsOf(host);
  at.failing = { code: 'GeneralException', atAction: 'InsertText', after: 1 };
  await expect(host.refreshFigures(renewals)).rejects.toMatchObject({ code: 'partly-written', message: expect.stringContaining('Ctrl+Z') });
});

test('a figure without its control that was written before the failure is told', async () => {
  const { at, host, document } = await inserted();
  document.dissolve('58户');
  const renewals = await renewalsOf(host);
  at.failing = { code: 'GeneralException', atAction: 'InsertContentControl', times: 1 };
  await expect(host.refreshFigures(renewals)).rejects.toMatchObject({ code: 'partly-written' });
  expect(document.texts().join('')).toContain('走访困难职工66户');
});

test('a file that Word will not take leaves nothing behind', async () => {
  const { at, host, document } = await started();
  const before = document.body.toString();
  at.failing = { code: 'GeneralException', atAction: 'InsertFileFromBase64', times: 1 };
  await expect(host.insert(report(BEFORE))).rejects.toMatchObject({ code: 'office-failed' });
  expect(document.body.toString()).toBe(before);
});

test('a locked figure is named, and nothing is written', async () => {
  const { host, document } = await inserted();
  const renewals = await renewalsOf(host);
  document.lock('58户');
  const before = document.body.toString();
  await expect(host.refreshFigures(renewals)).rejects.toMatchObject({ code: 'protected', message: expect.stringContaining('“58户”') });
  expect(document.body.toString()).toBe(before);
});

test('a figure whose control was dissolved is renewed where it stands, and gets a control again', async () => {
  const { host, document } = await inserted();
  document.dissolve('58户');
  await host.refreshFigures(await renewalsOf(host));
  expect(document.texts().join('')).toContain('走访困难职工66户，同比增长4.8%');
  expect(document.figureTexts()).toContain('66户');
  expect(await renewalsOf(host)).toEqual([]);
});

test('two paragraphs alike are told apart by their order', async () => {
  const { host, document } = await started();
  document.replace('特此报告。', '各位领导：');
  const { paragraphs } = await host.readText();
  await host.select({ paragraph: paragraphs.lastIndexOf('各位领导：'), start: 2, end: 4 });
  expect([document.selectedText, document.paragraphs.indexOf(document.cursor.paragraph)]).toEqual(['领导', 1]);
});

test('a place longer than Word searches for is selected whole', async () => {
  const { host, document } = await started();
  const long = Array.from({ length: 40 }, (_, at) => `第${at + 1}家单位会员１０人，新增10人；`).join('');
  document.replace('特此报告。', long);
  await host.readText();
  await host.select({ paragraph: 1, start: 6, end: long.length });
  expect(document.selectedText).toBe(long.slice(6));
  await host.select({ paragraph: 1, start: 13, end: 16 });
  expect([document.selectedText, long.slice(13, 16)]).toEqual(['10人', '10人']);
});

test('the cursor in a table puts the report behind the table', async () => {
  const { host, document } = await inserted();
  document.dissolveAll();
  document.putCursorInto('入会率');
  const rows = document.body.named('w:tbl').length;
  await host.insert(report(AFTER));
  expect(document.body.named('w:tbl')).toHaveLength(rows + 1);
  expect(document.body.named('w:tbl').every((table) => !table.around('w:tc'))).toBe(true);
});

test.each(['Header', 'Footnote'])('the cursor in a %s puts the report at the end of the text', async (cursorIn) => {
  const { host, document } = await started();
  document.cursorIn = cursorIn;
  await host.insert(report(BEFORE));
  expect(document.texts().slice(0, 2)).toEqual(['各位领导：', '特此报告。']);
  expect(document.texts().slice(2).join('')).toContain('1206人');
});

test('styles come along under names of the report, and Normal is not rested on', async () => {
  const { document } = await inserted();
  expect([...document.styles.keys()]).toEqual(expect.arrayContaining(['Normal', '总结标题', '总结标题1', '公文正文', '总结']));
  const resting = [...document.styles.values()].filter((style) => style.attributes.get('w:customStyle') === '1').map((style) => style.child('w:basedOn')?.attributes.get('w:val'));
  expect(new Set(resting)).toEqual(new Set(['ReportBase', undefined]));
});

test('the last paragraph keeps its format, whatever it ends in', async () => {
  const { document } = await inserted();
  const signature = document.paragraphs.findLast((each) => each.toString().includes('>青云镇总工会<'));
  expect(signature?.child('w:pPr')?.child('w:pStyle')?.attributes.get('w:val')).toBe('ReportSignature');
});

test('as a document of its own the report keeps its page and page numbers', async () => {
  const { host, document } = await started();
  await host.openAsNew!(report(BEFORE));
  const [docx] = document.openedBeside;
  expect(xmlOf(openDocx(docx!)['word/document.xml']!)).toMatch(/<w:pgSz .*<w:docGrid /u);
  expect(document.texts()).toEqual(['各位领导：', '特此报告。']);
});

test('a Word before WordApi 1.3 is told to be too old', async () => {
  await expect(started({ wordApi: '1.2' })).rejects.toMatchObject({ code: 'too-old', message: expect.stringContaining('Word 2021') });
});

test('a document that can only be read is not offered to be written to', async () => {
  expect((await started({ isReadOnly: true, wordApi: '1.8' })).host.can).toEqual({ insert: false, refresh: false, select: true, remark: false, openAsNew: true });
});

test.each<[what: string, trips: number, work: (host: DocumentHost) => Promise<unknown>]>([
  ['reading', 1, (host) => host.readText()],
  ['inserting', 2, (host) => host.insert(report(AFTER))],
  ['opening as new', 1, (host) => host.openAsNew!(report(AFTER))],
])('%s takes %d round trips', async (_, trips, work) => {
  const { at, host } = await inserted();
  at.trips.length = 0;
  await work(host);
  expect(at.trips).toHaveLength(trips);
});

test('refreshing takes two round trips for one figure and for seven', async () => {
  const { at, host } = await inserted();
  const renewals = await renewalsOf(host);
  for (const some of [renewals.slice(0, 1), renewals.slice(1)]) {
    at.trips.length = 0;
    await host.refreshFigures(some);
    expect(at.trips).toHaveLength(2);
  }
});
