/**
 * Numbers that do not follow one another: 三、 then 五、 (a gap), 三、 twice, 1、2、3、 and at once 1、 again, 2、 where no 1、 stands, and an
 * item 一、 that stays alone. After a number given twice the count may go on from it or leave one out.
 */
import type { Remark } from '../../../model/proofreading';
import type { Draft } from '../../draft';
import { chineseOrdinal } from '../../../text/chinese-ordinal';
import { remarkOn, type Slip } from '../slip';
import type { ItemHead } from './item-heads';
import { itemLists, type ItemList } from './item-lists';

export const numberOrder: Slip = (draft) => {
  const earlier = new Map<string, ItemList>();
  return itemLists(draft).flatMap((list) => {
    const remarks = [...firstOf(draft, list), ...orderIn(draft, list), ...aloneIn(draft, list), ...restartOf(draft, list, earlier.get(list.style))];
    earlier.set(list.style, list);
    return remarks;
  });
};

function firstOf(draft: Draft, { heads, under }: ItemList): readonly Remark[] {
  const [first] = heads as readonly [ItemHead];
  if (first.number === 1) return [];
  const one = withNumber(first, 1);
  const before = draft.paragraphs.slice(under ? under.paragraph + 1 : 0, first.paragraph).filter(({ text }) => text.trim() !== '');
  const [unnumbered] = before;
  if (first.number === 2 && under && before.length === 1 && unnumbered && !/[:：]\s{0,12}$/u.test(unnumbered.text)) {
    const [beginning] = /^[^，。；,;：:]{1,12}/u.exec(unnumbered.text) ?? [unnumbered.text.slice(0, 12)];
    const start = unnumbered.start;
    return [remarkOn(draft, { kind: 'numbering-gap', level: 'soft', start, end: start + beginning.length, message: `后面有“${first.text}”，这一段前面缺“${one}”，请补上。`, suggestion: one + beginning })];
  }
  const message = `序号从“${first.text}”开始，前面缺“${one}”，请核对。`;
  return [remarkOn(draft, { kind: 'numbering-gap', level: 'soft', start: first.start, end: first.end, message })];
}

function orderIn(draft: Draft, { heads }: ItemList): readonly Remark[] {
  let isTwice = false;
  return heads.slice(1).flatMap((head, at): readonly Remark[] => {
    const before = heads[at]!;
    const due = before.number + 1;
    const isDue = head.number === due || (isTwice && head.number === due + 1);
    isTwice = head.number === before.number;
    const place = { start: head.start, end: head.end };
    if (isDue) return head.isMerged ? [merged(draft, head)] : [];
    const next = withNumber(head, due);
    if (head.number > due) {
      const lacking = head.number === due + 1 ? `缺“${next}”` : `缺“${next}”至“${withNumber(head, head.number - 1)}”`;
      return [remarkOn(draft, { kind: 'numbering-gap', level: 'hard', ...place, message: `序号由“${before.text}”跳到“${head.text}”，${lacking}，请核对是漏了内容还是序号有误。`, suggestion: next })];
    }
    const what = isTwice ? `序号“${head.text}”重复` : `序号“${head.text}”排在“${before.text}”之后`;
    return [remarkOn(draft, { kind: 'numbering-restart', level: 'soft', ...place, message: `${what}，请核对。`, suggestion: next })];
  });
}

function merged(draft: Draft, { start, end, text }: ItemHead): Remark {
  return remarkOn(draft, { kind: 'heading-merged', level: 'soft', start, end, message: `“${text}”与前一条连在了一起，请另起一段。`, suggestion: `\n${text}` });
}

function aloneIn(draft: Draft, { heads, style }: ItemList): readonly Remark[] {
  const [head] = heads as readonly [ItemHead];
  if (heads.length > 1 || head.number !== 1 || !['一、', '（一）', '1、', '1.'].includes(style)) return [];
  const { start, text } = draft.paragraphs[head.paragraph]!;
  if (text.indexOf(withNumber(head, 2).replace(/[、.．）)]+$/u, ''), head.end - start) >= 0) return [];
  const message = `只有“${head.text}”，后面没有“${withNumber(head, 2)}”，请补上后面的内容或取消序号。`;
  return [remarkOn(draft, { kind: 'numbering-gap', level: 'soft', start: head.start, end: head.end, message })];
}

/** A list that begins again in the very next paragraph was meant to go on, unless the item announces the new one with a colon. */
function restartOf(draft: Draft, { heads }: ItemList, earlier: ItemList | undefined): readonly Remark[] {
  const [first] = heads as readonly [ItemHead];
  const before = earlier?.heads.at(-1);
  if (first.number !== 1 || !before || before.number < 2) return [];
  const between = draft.paragraphs.slice(before.paragraph, first.paragraph).filter(({ text }) => text.trim() !== '');
  if (between.length !== 1 || /[:：]\s{0,12}$/u.test(between[0]!.text)) return [];
  const next = withNumber(first, before.number + 1);
  return [remarkOn(draft, { kind: 'numbering-restart', level: 'soft', start: first.start, end: first.end, message: `“${before.text}”之后序号又从“${first.text}”开始，请核对是否应为“${next}”。`, suggestion: next })];
}

/** The same marks around another number: 「(五)、」 for 「(三)、」. */
function withNumber({ text, style }: Pick<ItemHead, 'text' | 'style'>, number: number): string {
  if (style === '①') return text.replace(/[①-⑳]/u, String.fromCodePoint(0x245f + number));
  if (/\d/u.test(text)) return text.replace(/\d+/u, String(number));
  return text.replace(/[一二三四五六七八九十]+/u, chineseOrdinal(Math.min(number, 99)));
}
