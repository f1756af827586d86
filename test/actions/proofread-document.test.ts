/** 校对 of the open document: the real Word host on a faked Word, the report of the example inserted and corrected by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftReport } from '../../src/actions/draft-report';
import { insertReport } from '../../src/actions/insert-report';
import { nextRemark } from '../../src/actions/next-remark';
import { openWorkbook } from '../../src/actions/open-workbook';
import { proofreadDocument } from '../../src/actions/proofread-document';
import { withDismissed, type ProofreadDraft } from '../../src/actions/proofreading';
import { selectRemark } from '../../src/actions/select-remark';
import { createSession, type Session } from '../../src/actions/session';
import { writeRemarks } from '../../src/actions/write-remarks';
import { openedWorkbook } from '../../src/hosts/file/opened-workbook';
import { wordHost } from '../../src/hosts/office/word/word-host';
import { startWord } from '../support/office/start-word';

const EXAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../examples/qingyun-2026-first-half.xlsx')));

async function besideWord(paragraphs: readonly string[], wordApi = '1.4') {
  const { at: { document }, ...globals } = await startWord(paragraphs, { wordApi });
  const session = createSession({ spreadsheet: openedWorkbook(), document: wordHost(globals), locale: 'zh-CN', delivery: { download: () => undefined, copy: async () => undefined } });
  return { document, session };
}

async function withReport() {
  const word = await besideWord(['各位领导：']);
  await word.session.perform(openWorkbook, { name: '青云镇2026年上半年.xlsx', bytes: EXAMPLE });
  await word.session.perform(draftReport, undefined);
  await word.session.perform(insertReport, { isReplacing: false });
  return word;
}

const draftOf = ({ getState }: Session): ProofreadDraft => getState().proofread!;
const texts = (session: Session): readonly string[] => draftOf(session).remarks.map(({ text }) => text);
const comments = ({ document }: Awaited<ReturnType<typeof besideWord>>) => document.comments.map((comment) => [document.commented(comment), comment.content]);

test('the inserted report agrees with the workbook: nothing to remark', async () => {
  const { session } = await withReport();
  await session.perform(proofreadDocument, undefined);
  expect(draftOf(session).remarks).toEqual([]);
  expect(draftOf(session).figures).toBeGreaterThan(50);
});

test('one figure typed over is one remark, gone to in the document and written beside it', async () => {
  const word = await withReport();
  const { session, document } = word;
  document.overtype('11318人', '11381人');
  await session.perform(proofreadDocument, undefined);
  expect(draftOf(session).remarks).toMatchObject([{ text: expect.stringContaining('11381'), suggestion: expect.stringContaining('11318') }]);
  await session.perform(selectRemark, draftOf(session).remarks[0]!.id);
  expect(document.selectedText).toContain('11381');
  const before = document.texts();
  await session.perform(writeRemarks, undefined);
  expect(comments(word)).toEqual([[expect.stringContaining('11381'), expect.stringMatching(/^【校对】.*11318/u)]]);
  expect(document.texts()).toEqual(before);
  expect(session.getState().notice?.done).toEqual({ kind: 'remarks-written', count: 1 });
});

describe('a draft by hand, without a workbook', () => {
  const DRAFT = ['关于20xx年工作的总结', '截至6月底，新建基层工会xx家，困难职工xx户。', '特此报告。'];

  async function read() {
    const word = await besideWord(DRAFT);
    await word.session.perform(proofreadDocument, undefined);
    expect(texts(word.session)).toHaveLength(3);
    return word;
  }

  test('下一处 selects each place in turn', async () => {
    const { session, document } = await read();
    const seen: string[] = [];
    while (seen.length < texts(session).length) {
      await session.perform(nextRemark, undefined);
      seen.push(document.selectedText);
    }
    expect(seen).toEqual(texts(session));
  });

  test('what was corrected meanwhile is gone, counted, and the next one is gone to where it now stands', async () => {
    const { session, document } = await read();
    const [, second, third] = draftOf(session).remarks;
    await session.perform(selectRemark, second!.id);
    document.replace(second!.text, '十二家');
    await session.perform(nextRemark, undefined);
    expect([draftOf(session).remarks.length, draftOf(session).mended, document.selectedText]).toEqual([2, 1, third!.text]);
    expect(draftOf(session).remarks.find(({ id }) => id === draftOf(session).open)?.text).toBe(third!.text);
  });

  test('what is set aside is not written, and with nothing left the comments of before go', async () => {
    const word = await read();
    const { session, document } = word;
    const [first] = draftOf(session).remarks;
    session.update((now) => ({ ...now, proofread: withDismissed(now.proofread!, first!.id, true) }));
    await session.perform(writeRemarks, undefined);
    expect(comments(word).map(([on]) => on)).toEqual(texts(session).slice(1));
    for (const text of texts(session)) document.replace(text, '三');
    await session.perform(writeRemarks, undefined);
    expect(comments(word)).toEqual([]);
    expect(session.getState().notice?.done).toEqual({ kind: 'remarks-written', count: 0 });
  });
});

test('a Word without comments is not asked for any', async () => {
  const { session, document } = await besideWord(['20xx年'], '1.3');
  await session.perform(proofreadDocument, undefined);
  await session.perform(writeRemarks, undefined);
  expect([session.can.remark, document.comments.length, session.getState().refusal]).toEqual([false, 0, undefined]);
});

test('an empty document is told so instead of praised', async () => {
  const { session } = await besideWord(['', '　']);
  await session.perform(proofreadDocument, undefined);
  expect(session.getState()).toMatchObject({ proofread: undefined, refusal: '还没有可以校对的文字；写好文稿、或插入总结以后再校对。' });
});
