/**
 * The numbers that items begin with: 「一、」 「（一）」 「1.」 「（1）」 「①」 「第一，」, at the beginning of a paragraph, and also behind the end of a
 * sentence, where a heading has run into the paragraph before it. 「四、五月份」, 「5.12地震」 and 「一、二等奖」 begin no item.
 */
import { readChineseNumeral } from '../../../text/chinese-numeral';
import type { Draft, Paragraph } from '../../draft';
import { oncePerDraft } from '../once-per-draft';

export type ItemStyle = '一、' | '（一）' | '1、' | '1.' | '（1）' | '1）' | '①' | '第一，';

export interface ItemHead {
  readonly style: ItemStyle;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** As printed: 「(一)、」. */
  readonly text: string;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** It stands within the paragraph, behind the end of a sentence. */
  readonly isMerged: boolean;
}

const NUMERALS = '一二三四五六七八九十';
const CHINESE = `[${NUMERALS}]{1,3}`;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const PLAIN = String.raw`(?<plain>${CHINESE})(?<plainMark>[、.．])(?![${NUMERALS}]{1,3}(?:[、月季年类级线等度届个次项是]|$)|\d)`;
const BRACKETED = String.raw`[（(](?<bracketed>${CHINESE})[）)][、.．，,：:]?`;
const DIGITS = String.raw`(?<digits>\d{1,2})(?<digitsMark>[、.．])(?!\d|[%％])`;
const BRACKETED_DIGITS = String.raw`[（(](?<bracketedDigits>\d{1,2})[）)][、.．，,：:]?`;
const HALF_BRACKETED = String.raw`(?<halfBracketed>\d{1,2})[）)][、.．]?`;
const CIRCLE = String.raw`(?<circled>[${CIRCLED}])[、.．]?`;
const ORDINAL = String.raw`第(?<ordinal>${CHINESE})[，,、：:]`;

/** Of the first annex: 「附件：1.名单」. */
const BEFORE = String.raw`^\s{0,40}(?:#{1,6} |附件[：:]?\s{0,4})?`;
const AT_START = new RegExp(`${BEFORE}(?:${[PLAIN, BRACKETED, DIGITS, BRACKETED_DIGITS, HALF_BRACKETED, CIRCLE, ORDINAL].join('|')})`, 'u');
const INDENT = new RegExp(BEFORE, 'u');
const MERGED = new RegExp(`(?<=[。；！;])[ 　]{0,4}(?:${[PLAIN, BRACKETED, DIGITS, BRACKETED_DIGITS].join('|')})`, 'gu');

export const itemHeads = oncePerDraft(({ paragraphs }: Draft): readonly ItemHead[] =>
  paragraphs.flatMap((paragraph, at) => {
    const first = AT_START.exec(paragraph.text);
    const merged = [...paragraph.text.matchAll(MERGED)].map((match) => headOf(match, paragraph, at, true));
    return first ? [headOf(first, paragraph, at, false), ...merged] : merged;
  }),
);

function headOf({ 0: found, index, groups = {} }: RegExpExecArray, paragraph: Paragraph, at: number, isMerged: boolean): ItemHead {
  const text = found.replace(INDENT, '');
  const start = paragraph.start + index + found.length - text.length;
  return { ...styleAndNumber(groups), start, end: start + text.length, text, paragraph: at, isMerged };
}

function styleAndNumber(groups: Readonly<Record<string, string | undefined>>): Pick<ItemHead, 'style' | 'number'> {
  const { plain, bracketed, digits, digitsMark, bracketedDigits, halfBracketed, circled, ordinal } = groups;
  if (plain !== undefined) return { style: '一、', number: numberOf(plain) };
  if (bracketed !== undefined) return { style: '（一）', number: numberOf(bracketed) };
  if (digits !== undefined) return { style: digitsMark === '、' ? '1、' : '1.', number: Number(digits) };
  if (bracketedDigits !== undefined) return { style: '（1）', number: Number(bracketedDigits) };
  if (halfBracketed !== undefined) return { style: '1）', number: Number(halfBracketed) };
  if (circled !== undefined) return { style: '①', number: CIRCLED.indexOf(circled) + 1 };
  return { style: '第一，', number: numberOf(ordinal ?? '') };
}

/** @param text 一 … 九十九 @returns 0 for signs that make no number */
export function numberOf(text: string): number {
  return readChineseNumeral(text)?.toNumber() ?? 0;
}
