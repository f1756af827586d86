import type { PlacedRemark } from '../../../src/actions/proofreading';
import { draftSegments } from '../../../src/taskpane/proofread/draft-segments';

const at = (start: number, end: number): PlacedRemark => ({ id: `${start}-${end}`, kind: 'placeholder', level: 'hard', start, end, text: '', message: '', place: { paragraph: 0, start, end } });

/** Words that are marked stand in 〔〕 with their remark's place. */
function shown(text: string, ...remarks: readonly PlacedRemark[]): string {
  return draftSegments(text, remarks).map((part) => (part.remark ? `〔${part.text}〕${part.remark.id}` : part.text)).join('|');
}

test.each<[what: string, remarks: readonly PlacedRemark[], expected: string]>([
  ['nothing to mark', [], '会员20xx人。'],
  ['one within', [at(2, 6)], '会员|〔20xx〕2-6|人。'],
  ['at both ends', [at(0, 2), at(6, 8)], '〔会员〕0-2|20xx|〔人。〕6-8'],
  ['side by side', [at(2, 4), at(4, 6)], '会员|〔20〕2-4|〔xx〕4-6|人。'],
  ['overlapping', [at(0, 4), at(2, 6)], '〔会员20〕0-4|〔xx〕2-6|人。'],
  ['one in the other', [at(0, 6), at(2, 4)], '〔会员20xx〕0-6|人。'],
])('a paragraph is cut at its remarks and no word is lost: %s', (_, remarks, expected) => {
  expect(shown('会员20xx人。', ...remarks)).toBe(expected);
  expect(draftSegments('会员20xx人。', remarks).map(({ text }) => text).join('')).toBe('会员20xx人。');
});

test('an empty paragraph has no parts', () => {
  expect(draftSegments('', [])).toEqual([]);
});
