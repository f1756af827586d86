/** 校对 of texts, files and the pane's own report: what is said, what is set aside, and what follows when sheet or draft change. */
import { checkWorkbook } from '../../src/actions/check-workbook';
import { copyRemarks } from '../../src/actions/copy-remarks';
import { copySuggestion } from '../../src/actions/copy-suggestion';
import { draftReport } from '../../src/actions/draft-report';
import { keepChecking } from '../../src/actions/keep-checking';
import { keepProofreading } from '../../src/actions/keep-proofreading';
import { nextRemark } from '../../src/actions/next-remark';
import { previousRemark } from '../../src/actions/previous-remark';
import { proofreadAgain } from '../../src/actions/proofread-again';
import { proofreadDocument } from '../../src/actions/proofread-document';
import { proofreadFile } from '../../src/actions/proofread-file';
import { layOutParagraphs } from '../../src/actions/proofread-now';
import { proofreadReport } from '../../src/actions/proofread-report';
import { proofreadText } from '../../src/actions/proofread-text';
import { remarkExcerpt } from '../../src/actions/remark-excerpt';
import { remarksLeft, withDismissed, type ProofreadDraft } from '../../src/actions/proofreading';
import { selectRemark } from '../../src/actions/select-remark';
import { createSession } from '../../src/actions/session';
import { writeRemarks } from '../../src/actions/write-remarks';
import type { DocumentHost } from '../../src/hosts/host';
import { HostRefused } from '../../src/hosts/host-refused';
import { memoryHost } from '../support/memory-host';
import { sheetOf, workbookOf } from '../support/workbook';
import { sessionOn, type TestSession } from '../support/pane-session';
import { goodTownship, MEMBERS } from './township-cases';

const HOLES = '关于20xx年工作的总结\r\n截至6月底，新建基层工会xx家。\r\n特此报告。';

const draftOf = ({ session }: TestSession): ProofreadDraft => session.getState().proofread!;
const texts = (test: TestSession): readonly string[] => draftOf(test).remarks.map(({ text }) => text);
const inBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function checked(): Promise<TestSession> {
  const test = sessionOn(goodTownship());
  await test.session.perform(checkWorkbook, undefined);
  return test;
}

/** The report on paper: its paragraphs, with one figure typed over. */
async function reportText(test: TestSession, from = '', to = ''): Promise<string> {
  await test.session.perform(draftReport, undefined);
  const text = layOutParagraphs(test.session.getState().report.drafted!.document).join('\n');
  expect(text).toContain(from);
  return text.replace(from, to);
}

/** The text that a remark's place marks. */
function marked({ paragraphs, remarks }: ProofreadDraft): readonly string[] {
  return remarks.map(({ place: { paragraph, start, end } }) => paragraphs[paragraph]!.slice(start, end));
}

test('a pasted text is read without a sheet, and each place is where the words stand', async () => {
  const test = sessionOn(workbookOf(sheetOf('空', [])));
  await test.session.perform(proofreadText, HOLES);
  expect(texts(test)).toEqual(['20xx年', 'xx家'].map((text) => expect.stringContaining(text.slice(0, 2))));
  expect(marked(draftOf(test))).toEqual(texts(test));
  expect(draftOf(test).remarks.map(({ place }) => place.paragraph)).toEqual([0, 1]);
  expect(test.session.getState()).toMatchObject({ step: 'proofread', proofread: { source: { kind: 'text' }, heldAgainst: undefined, mended: 0 } });
});

test('the report of a clean sheet has nothing to remark', async () => {
  const test = await checked();
  await test.session.perform(draftReport, undefined);
  await test.session.perform(proofreadReport, undefined);
  expect(draftOf(test).remarks).toEqual([]);
  expect(draftOf(test).figures).toBeGreaterThan(10);
});

test('one figure typed over is one remark, with what the sheet says and its cell', async () => {
  const test = await checked();
  await test.session.perform(proofreadText, await reportText(test, '1206人', '1260人'));
  expect(draftOf(test).remarks).toHaveLength(1);
  const [remark] = draftOf(test).remarks;
  expect(remark).toMatchObject({ text: expect.stringContaining('1260'), suggestion: expect.stringContaining('1206') });
  expect(remark!.cells).toContainEqual(MEMBERS);
});

test('with the sheet changed, the remarks follow by themselves while 校对 is looked at', async () => {
  const test = await checked();
  const stops = [keepChecking(test.session, 0), keepProofreading(test.session)];
  await test.session.perform(proofreadText, await reportText(test));
  expect(texts(test)).toEqual([]);
  test.host.type(MEMBERS, 1230);
  await until(() => texts(test).length > 0);
  expect(draftOf(test).remarks.map(({ suggestion }) => suggestion)).toContainEqual(expect.stringContaining('1230'));
  expect(draftOf(test).heldAgainst).toBe(test.session.getState().prepared);
  stops.forEach((stop) => stop());
});

test('the remarks of the report follow when it is drafted anew', async () => {
  const test = await checked();
  const stop = keepProofreading(test.session);
  await test.session.perform(draftReport, undefined);
  await test.session.perform(proofreadReport, undefined);
  const before = draftOf(test).paragraphs;
  test.session.update((state) => ({ ...state, report: { ...state.report, unitName: '白鹭镇总工会' } }));
  await test.session.perform(draftReport, undefined);
  test.session.update((state) => ({ ...state, step: 'proofread' }));
  await until(() => draftOf(test).paragraphs !== before);
  expect(draftOf(test).paragraphs[0]).toContain('白鹭镇总工会');
  expect(draftOf(test).source).toMatchObject({ drafted: test.session.getState().report.drafted });
  stop();
});

describe('two blanks in a file', () => {
  let given: TestSession;
  beforeEach(async () => {
    given = sessionOn(workbookOf(sheetOf('空', [])));
    await given.session.perform(proofreadFile, { name: '总结.txt', bytes: inBytes(HOLES) });
  });

  test('下一处 and 上一处 go round', async () => {
    const [first, second] = draftOf(given).remarks.map(({ id }) => id);
    expect([typeof first, typeof second]).toEqual(['string', 'string']);
    const seen: (string | undefined)[] = [];
    for (const step of [nextRemark, nextRemark, nextRemark, previousRemark]) {
      await given.session.perform(step, undefined);
      seen.push(draftOf(given).open);
    }
    expect(seen).toEqual([first, second, first, second]);
  });

  test('what is set aside is passed over, left out of the list and stays aside in the corrected file', async () => {
    const [first, second] = draftOf(given).remarks.map(({ id }) => id);
    await given.session.perform(selectRemark, first!);
    given.session.update((state) => ({ ...state, proofread: withDismissed(state.proofread!, first!, true) }));
    expect(draftOf(given).open).toBe(second);
    await given.session.perform(nextRemark, undefined);
    expect(draftOf(given).open).toBe(second);
    await given.session.perform(copyRemarks, undefined);
    expect(given.copied[0]!.text).toMatch(/^1\. 【错误】截至6月底，新建基层工会【xx[^】]*】[^\n]*$/u);
    await given.session.perform(proofreadFile, { name: '总结.txt', bytes: inBytes(HOLES.replace('xx家', '3家')) });
    expect([texts(given).length, remarksLeft(draftOf(given)), draftOf(given).mended]).toEqual([1, [], 1]);
    await given.session.perform(proofreadFile, { name: '别的.txt', bytes: inBytes(HOLES) });
    expect([remarksLeft(draftOf(given)).length, draftOf(given).mended]).toEqual([2, 0]);
  });

  test('read again as it is, it is the same', async () => {
    const before = draftOf(given).remarks;
    await given.session.perform(proofreadAgain, undefined);
    expect(draftOf(given).remarks).toEqual(before);
  });

  test('a suggestion is copied as it should stand, its signs kept from being markup', async () => {
    await given.session.perform(copySuggestion, '<3家&5家>');
    expect(given.copied).toEqual([{ html: '&lt;3家&amp;5家&gt;', text: '<3家&5家>' }]);
  });

  test('where there is no document nothing becomes a comment', async () => {
    await given.session.perform(writeRemarks, undefined);
    expect(given.session.getState()).toMatchObject({ notice: undefined, bug: undefined });
  });
});

test('a workbook without anything in it does not take the person away from 校对', async () => {
  const { session } = sessionOn(workbookOf(sheetOf('空', [])));
  await session.perform(proofreadText, HOLES);
  await session.perform(checkWorkbook, undefined);
  expect(session.getState()).toMatchObject({ step: 'proofread', reading: { state: 'no-form' } });
});

test('the signs of comments and pictures in a document are no part of what is said', async () => {
  const session = createSession({ spreadsheet: memoryHost(goodTownship()), document: documentOf(() => ['\u0001', '新建基层\u0005工会x\u0005x家。']), locale: 'zh-CN', delivery: { download: () => undefined, copy: async () => undefined } });
  await session.perform(proofreadDocument, undefined);
  const draft = session.getState().proofread!;
  expect([draft.remarks.map(({ text }) => text), marked(draft)]).toEqual([['xx'], ['x\u0005x']]);
  expect(remarkExcerpt(draft.paragraphs, draft.remarks[0]!.place)).toEqual({ before: '新建基层工会', text: 'xx', after: '家。' });
});

test('a document that cannot be read is asked once for each reading of the workbook, and says why', async () => {
  let asked = 0;
  const spreadsheet = memoryHost(goodTownship());
  const session = createSession({ spreadsheet, document: documentOf(() => (asked++ === 0 ? ['会员1206人。'] : undefined)), locale: 'zh-CN', delivery: { download: () => undefined, copy: async () => undefined } });
  const stops = [keepChecking(session, 0), keepProofreading(session)];
  await session.perform(checkWorkbook, undefined);
  await session.perform(proofreadDocument, undefined);
  spreadsheet.type(MEMBERS, 1230);
  await until(() => session.getState().refusal !== undefined);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([asked, session.getState().refusal, session.getState().running]).toEqual([2, '还没有打开文档。', undefined]);
  stops.forEach((stop) => stop());
});

/** Gives its paragraphs, or has none open. */
function documentOf(read: () => readonly string[] | undefined): DocumentHost {
  const never = (): Promise<void> => Promise.reject(new Error('not asked here'));
  return {
    can: { insert: false, refresh: false, select: false, remark: false },
    async readText() {
      const paragraphs = read();
      if (!paragraphs) throw new HostRefused('nothing-open', '还没有打开文档。');
      return { paragraphs, figures: [], nameless: [] };
    },
    insert: never, refreshFigures: never, select: never, remark: never,
  };
}

test('a file that is no text is refused in one sentence', async () => {
  const test = await checked();
  await test.session.perform(proofreadFile, { name: '照片.docx', bytes: new Uint8Array([0x89, 0x50, 0, 0, 1, 2]) });
  expect(test.session.getState()).toMatchObject({ proofread: undefined, refusal: expect.stringContaining('照片.docx') });
});

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < 10_000 && !holds(); waited += 5) await new Promise((resolve) => setTimeout(resolve, 5));
}
