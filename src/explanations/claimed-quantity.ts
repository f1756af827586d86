/**
 * The quantities that an explanation claims: 「因撤并减少3家企业、120人」 claims −3 家 and −120 人.
 *
 * Dates, document numbers and lengths of time are none. A direction holds for the quantities listed after it, to the end
 * of the clause; 「由1206人增加到1406人」 and quantities without a direction claim a size only.
 */
import type { Decimal } from '../model/decimal';
import type { Dimension, UnitOfMeasure } from '../model/quantity';
import { formatNumber } from '../text/format';
import { readNumber } from '../text/number';
import { plainText } from '../text/plain-text';
import { unitOfMeasure } from '../text/unit-of-measure';

export interface ClaimedQuantity {
  /** Without sign, in the unit as written. */
  readonly value: Decimal;
  readonly unitOfMeasure: UnitOfMeasure;
  readonly change?: 'more' | 'fewer';
  /** As written: 3家. */
  readonly text: string;
}

const CLAIMABLE: ReadonlySet<Dimension> = new Set<Dimension>(['person', 'organisation', 'item', 'money', 'percent', 'percentagePoint']);
const MORE = /(?:增加|新增|增长|增|上升|多|扩大|净增|纳入|新建|补报|补缴)/u;
const FEWER = /(?:减少|核减|减|下降|少|缩小|撤销|注销|撤并|流失|剔除|退会|漏报)/u;
/** What comes before a numeral that is not counted: 第3, 〔2025〕, No. */
const ORDINAL = /(?:第|〔|\[|号|No\.?)\s*$/iu;
const NUMERAL = /(?:\d[\d,]*(?:\.\d+)?|[零〇一二两三四五六七八九十百千万亿]+(?:点[零一二三四五六七八九]+)?)/gu;
const LONGEST_UNIT = 4;

export function claimedQuantities(text: string): readonly ClaimedQuantity[] {
  return spansOf(plainText(text)).map(({ claimed }) => claimed);
}

/** The text with its quantities taken out: 「减少3家企业」 → 「减少企业」. */
export function withoutQuantities(text: string): string {
  const plain = plainText(text);
  return spansOf(plain).reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), plain);
}

/** 减少 3家；减少 120人 */
export function claimedText(claimed: readonly ClaimedQuantity[]): string {
  const words = { more: '增加 ', fewer: '减少 ' };
  return claimed.map(({ value, unitOfMeasure: unit, change }) => `${change ? words[change] : ''}${formatNumber(value)}${unit.text}`).join('；');
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly claimed: ClaimedQuantity;
}

function spansOf(plain: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of plain.matchAll(NUMERAL)) {
    const from = match.index;
    if (from < (spans.at(-1)?.to ?? 0) || ORDINAL.test(plain.slice(0, from))) continue;
    const read = withUnit(plain, match[0], from + match[0].length);
    if (!read || /^[性般]/u.test(plain.slice(read.to))) continue;
    const change = direction(plain, from, spans.at(-1));
    spans.push({ from, to: read.to, claimed: { value: read.value, unitOfMeasure: read.unit, text: plain.slice(from, read.to), ...(change && { change }) } });
  }
  return spans;
}

/** The longest unit that fits after the numeral: 「3个月」 is a length of time and not 3个; 「2.2万」 without a unit counts nothing. */
function withUnit(plain: string, numeral: string, at: number): { value: Decimal; unit: UnitOfMeasure; to: number } | undefined {
  for (let length = LONGEST_UNIT; length >= 1; length--) {
    const rest = plain.slice(at).replace(/^ /u, '');
    const word = rest.slice(0, length);
    if (word.length < length) continue;
    const unit = unitOfMeasure(word);
    if (!unit) continue;
    if (!CLAIMABLE.has(unit.dimension)) return undefined;
    const read = readNumber(numeral + word);
    if (read) return { value: read.value, unit: read.unit ?? unit, to: at + (plain[at] === ' ' ? 1 : 0) + length };
  }
  return undefined;
}

/** The word nearest before it in its clause; a quantity that continues a list takes over the direction of the one before. */
function direction(plain: string, from: number, before: Span | undefined): ClaimedQuantity['change'] {
  const clause = plain.slice(0, from).split(/[,;。!?]/u).at(-1)!;
  const near = clause.slice(-12);
  if (/(?:到|至|为|达)\s*$/u.test(near) || /(?:由|从)[^由从]{0,6}$/u.test(near)) return undefined;
  const [more, fewer] = [lastIndexOf(near, MORE), lastIndexOf(near, FEWER)];
  if (more >= 0 || fewer >= 0) return more > fewer ? 'more' : 'fewer';
  const gap = before && plain.slice(before.to, from);
  return gap !== undefined && /^[^,;。]{0,6}[、和及]$/u.test(gap) ? before?.claimed.change : undefined;
}

function lastIndexOf(text: string, words: RegExp): number {
  return [...text.matchAll(new RegExp(words.source, 'gu'))].at(-1)?.index ?? -1;
}
