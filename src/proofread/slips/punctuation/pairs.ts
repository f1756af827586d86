/**
 * Quotation marks, title marks and brackets that come in pairs, paragraph by paragraph: one that is not closed, one that closes nothing,
 * and a pair turned round (”安康杯“). 「1）」 closes nothing and is no slip; a quotation over several paragraphs opens each of them.
 */
import type { Remark } from '../../../model/proofreading';
import type { Draft, Paragraph } from '../../draft';
import { remarkOn, type Slip } from '../slip';

interface Pair {
  readonly opening: string;
  readonly closing: string;
  readonly name: string;
  /** One mark may stand for another: a half-width bracket, the code of a web page. */
  readonly pattern: RegExp;
  readonly isOpening: (mark: string) => boolean;
  /** 《关于〈…〉的通知》 is often written with two pairs of one kind. */
  readonly nests: boolean;
}

const PAIRS: readonly Pair[] = [
  { opening: '“', closing: '”', name: '引号', pattern: /[“”]|&[lr]dq[^;\n]{0,4}uo;/gu, isOpening: (mark) => mark === '“' || mark.startsWith('&l'), nests: false },
  { opening: '《', closing: '》', name: '书名号', pattern: /[《》]/gu, isOpening: (mark) => mark === '《', nests: true },
  { opening: '（', closing: '）', name: '括号', pattern: /[（(）)]/gu, isOpening: (mark) => '（('.includes(mark), nests: true },
];
/** A term between two marks that are both turned round is no longer than this. */
const LONGEST_TURNED = 30;
/** 「1）」, 「（略）」 of an item's number, a) b). */
const ITEM = /(?:^|[。；：，、\s])[\dA-Za-z一二三四五六七八九十]{1,3}$/u;

export const pairs: Slip = (draft) => draft.paragraphs.flatMap((paragraph) => PAIRS.flatMap((pair) => unpaired(draft, paragraph, pair)));

function unpaired(draft: Draft, { start, text }: Paragraph, pair: Pair): readonly Remark[] {
  const open: RegExpExecArray[] = [];
  const remarks: Remark[] = [];
  for (const mark of text.matchAll(pair.pattern)) {
    if (!pair.isOpening(mark[0])) {
      if (open.pop() === undefined && !isItem(text, mark)) remarks.push(stray(draft, start + mark.index, pair));
    } else if (open.length > 0 && !pair.nests) {
      remarks.push(twice(draft, text, start, open.pop()!, mark, pair));
      if (!isTurned(text, mark)) open.push(mark);
    } else {
      open.push(mark);
    }
  }
  const [closing, opening] = [remarks[0], open[0]];
  if (closing?.kind === 'quote-missing' && remarks.length === 1 && opening && open.length === 1) {
    const apart = start + opening.index - closing.start;
    if (apart > 0 && apart <= LONGEST_TURNED) return turned(draft, closing.start, start + opening.index, pair);
  }
  return [...remarks, ...open.filter(({ index }) => text.slice(0, index).trim() !== '').map(({ index }) => unclosed(draft, start + index, pair))];
}

/** ”三年再造“ */
function turned(draft: Draft, first: number, second: number, { opening, closing, name }: Pair): readonly Remark[] {
  const at = (start: number, mark: string): Remark => remarkOn(draft, { kind: 'punctuation', level: 'soft', start, end: start + 1, message: `这里应为“${mark}”，${name}的方向反了。`, suggestion: mark });
  return [at(first, opening), at(second, closing)];
}

function isItem(text: string, { 0: mark, index }: RegExpExecArray): boolean {
  return '）)'.includes(mark) && ITEM.test(text.slice(Math.max(0, index - 5), index));
}

/** “安康杯“竞赛: the second should close; told by the word before it, and none that it could open. */
function isTurned(text: string, { index }: RegExpExecArray): boolean {
  return !text.slice(index + 1, index + 30).includes('”');
}

function twice(draft: Draft, text: string, start: number, first: RegExpExecArray, second: RegExpExecArray, pair: Pair): Remark {
  if (!isTurned(text, second)) return unclosed(draft, start + first.index, pair);
  const at = start + second.index;
  return remarkOn(draft, { kind: 'punctuation', level: 'soft', start: at, end: at + 1, message: `这里应为“${pair.closing}”，${pair.name}的方向反了。`, suggestion: pair.closing });
}

function unclosed(draft: Draft, at: number, { opening, closing, name }: Pair): Remark {
  return remarkOn(draft, { kind: 'unclosed-quote', level: opening === '《' ? 'hard' : 'soft', start: at, end: at + 1, message: `${name}“${opening}”没有配对的“${closing}”，请补上。` });
}

function stray(draft: Draft, at: number, { opening, closing, name }: Pair): Remark {
  return remarkOn(draft, { kind: 'quote-missing', level: opening === '《' ? 'hard' : 'soft', start: at, end: at + 1, message: `${name}“${closing}”前面没有配对的“${opening}”，请补上。` });
}
