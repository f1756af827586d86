/** What becomes of remarks when a draft is read again: which are the same, which are mended, and which card is open then. */
import { isOutdated, neighbourRemark, proofreadDraft, withDismissed, type ProofreadDraft } from '../../src/actions/proofreading';
import { readAgain } from '../../src/actions/read-again';
import type { Remark } from '../../src/model/proofreading';

/** Every 甲 of the text is a remark; 乙 marks nothing between two characters. */
function read(...paragraphs: readonly string[]): ProofreadDraft {
  const text = paragraphs.join('\n');
  const remarks = [...text.matchAll(/甲|乙/gu)].map(({ 0: sign, index }): Remark => {
    const end = sign === '甲' ? index + 1 : index;
    return { kind: sign, level: 'hard', start: index, end, text: text.slice(index, end), message: '。' };
  });
  return proofreadDraft({ kind: 'text' }, paragraphs, { text, remarks, numerals: [] }, undefined);
}
const opened = (draft: ProofreadDraft, at: number): ProofreadDraft => ({ ...draft, open: draft.remarks[at]!.id });
const openAt = ({ remarks, open }: ProofreadDraft): number => remarks.findIndex(({ id }) => id === open);

test('each place is within its paragraph, and holds a character even where the remark holds none', () => {
  expect(read('一甲', '', '甲二', '乙三', '四乙', '乙').remarks.map(({ place }) => Object.values(place))).toEqual([[0, 1, 2], [2, 0, 1], [3, 0, 1], [4, 0, 1], [5, 0, 1]]);
});

test('remarks alike in every word have names of their own', () => {
  const { remarks } = read('一甲一', '一甲一', '一甲一');
  expect(new Set(remarks.map(({ id }) => id)).size).toBe(3);
});

test.each<[what: string, before: string, now: string, open: number, expected: { count: number; mended: number; open: number }]>([
  ['nothing', '一甲二三四五六七八九十甲', '一甲二三四五六七八九十甲', 1, { count: 2, mended: 0, open: 1 }],
  ['words before the open one', '一甲二三四五六七八九十甲', '前面加了话，一甲二三四五六七八九十甲', 1, { count: 2, mended: 0, open: 1 }],
  ['words close by', '一甲二甲', '一甲换了甲', 1, { count: 2, mended: 0, open: 1 }],
  ['the open one, with another behind it', '一甲二甲三甲', '一甲二改三甲', 1, { count: 2, mended: 1, open: 1 }],
  ['the open one, the last', '一甲二甲', '一甲二改', 1, { count: 1, mended: 1, open: 0 }],
  ['all of them', '一甲二甲', '一改二改', 0, { count: 0, mended: 2, open: -1 }],
])('corrected meanwhile: %s', (_, before, now, open, expected) => {
  const again = readAgain(opened(read(before), open), read(now));
  expect({ count: again.remarks.length, mended: again.mended, open: openAt(again) }).toEqual(expected);
});

test('what was set aside stays so under words that were changed close by, and is forgotten once it is gone', () => {
  const before = read('一甲二三四五甲六七八九十');
  const aside = withDismissed(before, before.remarks[1]!.id, true);
  const near = readAgain(aside, read('一改二三四五甲六七八九十'));
  expect([...near.dismissed]).toEqual([near.remarks[0]!.id]);
  expect(readAgain(near, read('一改二三四五改六七八九十')).dismissed.size).toBe(0);
});

test('what is set aside is passed over in both directions; with all aside there is nowhere to go', () => {
  const draft = read('一甲二二二二二二二二二甲三三三三三三三三三甲');
  const [first, second, third] = draft.remarks.map(({ id }) => id);
  const aside = withDismissed({ ...draft, open: first }, second!, true);
  expect([neighbourRemark(aside, 1)?.id, neighbourRemark(aside, -1)?.id]).toEqual([third, third]);
  expect(neighbourRemark([first!, third!].reduce((each, id) => withDismissed(each, id, true), aside), 1)).toBeUndefined();
  expect(withDismissed(aside, second!, false).dismissed.size).toBe(0);
});

test('a draft is outdated once the workbook, or the report it is, is another one', () => {
  const draft = read('一甲');
  const other = {} as NonNullable<Parameters<typeof isOutdated>[1]>;
  expect([isOutdated(draft, undefined, undefined), isOutdated(draft, other, undefined)]).toEqual([false, true]);
});
