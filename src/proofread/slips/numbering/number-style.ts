/**
 * How item numbers are punctuated (GB/T 9704): 「一、」 「（一）」 「1.」 「（1）」. A mark behind a bracket (「（一）、」) is one too many, 「一.」 is no
 * Chinese mark, and one list keeps to one mark (「第一，」 … 「第四、」).
 */
import type { Remark } from '../../../model/proofreading';
import type { Draft } from '../../draft';
import { remarkOn, type Slip } from '../slip';
import type { ItemHead } from './item-heads';
import { itemLists, type ItemList } from './item-lists';

export const numberStyle: Slip = (draft) => itemLists(draft).flatMap((list) => list.heads.flatMap((head) => styleOf(draft, head, list)));

function styleOf(draft: Draft, head: ItemHead, { heads }: ItemList): readonly Remark[] {
  const hint = (suggestion: string, message: string): readonly Remark[] =>
    [remarkOn(draft, { kind: 'numbering-style', level: 'hint', start: head.start, end: head.end, message, suggestion })];
  const { text } = head;
  const right = corrected(text);
  if (right !== text) return hint(right, /[）)①-⑳]/u.test(text) ? `序号“${text}”已有括号，请去掉后面的标点。` : `序号“${text}”后面应为顿号，请写作“${right}”。`);
  const usual = markOf(corrected(heads[0]!.text));
  if (plain(markOf(text)) === plain(usual)) return [];
  return hint(text.replace(/[^\p{Script=Han}\d（(]+$/u, usual), `序号“${text}”与前面的“${heads[0]!.text}”写法不一致，请统一。`);
}

function corrected(text: string): string {
  if (/[）)①-⑳][、.．，,：:]$/u.test(text)) return text.slice(0, -1);
  return /^[一二三四五六七八九十]+[.．]$/u.test(text) ? `${text.slice(0, -1)}、` : text;
}

function markOf(text: string): string {
  return /[^\p{Script=Han}\d（(]*$/u.exec(text)![0];
}

/** Width is another matter. */
function plain(mark: string): string {
  return mark.replace('，', ',').replace('：', ':').replace('．', '.').replace('）', ')');
}
