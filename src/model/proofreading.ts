/**
 * What proof-reading says of a draft. Places are counted in characters (UTF-16 units) of the draft's whole text, whose paragraphs are
 * parted by a line feed: in 「甲\n会员1206人」 the figure 「1206人」 is from 4 to 9.
 */
import type { CellRef } from './address';
import type { About } from './claim';
import type { Decimal } from './decimal';
import type { Level } from './relation';

/** A number that tells how much there is, or was, or shall be. */
export const STATISTIC_CLASSES = ['count', 'money', 'rate', 'growth', 'points', 'multiple', 'duration', 'rank'] as const;
export type StatisticClass = (typeof STATISTIC_CLASSES)[number];

/** A number that tells no quantity. */
export type OtherNumeralClass =
  /** 2026年6月, 6月底, 16日. */
  | 'date'
  /** 上半年, 一季度, 一年来. */
  | 'period'
  /** 一、 （二） 3. 一是 第一, */
  | 'item'
  /** 十七大, 第十二次代表大会, 2009年第3期, 二届四次. */
  | 'ordinal'
  /** Of a slogan, a title or a proper name: “三个代表”, 五一, 三八红旗手, 〔2026〕12号. */
  | 'name'
  /** Fixes a denominator, reports nothing: 500万元以上的企业, 百人以上. */
  | 'threshold'
  /** Announces what follows and can be counted: 三点意见, 两方面工作. */
  | 'enumeration'
  /** 一批, 一个平台, 多种形式, 千方百计. */
  | 'vague'
  /** Of a thing: 5米跳绳, 3A级. */
  | 'specification'
  /** 80周年. */
  | 'anniversary'
  /** Nothing of the draft itself: the counter or clock of a web page, a telephone number. */
  | 'residue'
  /** Stands for a number that is still to come: 20xx, ××. */
  | 'placeholder';

export type NumeralClass = StatisticClass | OtherNumeralClass;

/** A number as it stands in the draft, with the words that belong to it: 「近5万人」, 「360余人」, 「7.9%」, 「百分之九十」. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In base units: 50000 of 「近5万人」; 7.9 of 「7.9%」. Absent where it cannot be told (20xx). */
  readonly value?: Decimal;
  /** As printed, without 万 and 亿: 人, 家, 元, %, 个百分点; "" where none stands there. */
  readonly unit: string;
  readonly class: NumeralClass;
  /** 近, 余, 多, 超, 约. */
  readonly about?: About;
}

export interface Remark {
  /** kebab-case and stable: placeholder, numbering-gap, figure-differs … */
  readonly kind: string;
  /** hard: wrong for certain. soft: very likely wrong, or it must be looked at. hint: style. */
  readonly level: Level;
  readonly start: number;
  readonly end: number;
  /** The draft from start to end. */
  readonly text: string;
  /** One Chinese sentence: what is wrong, and what to do. */
  readonly message: string;
  /** What should stand in place of `text`; "" where it should go. */
  readonly suggestion?: string;
  /** Cells that say so. */
  readonly cells?: readonly CellRef[];
}

export interface Proofreading {
  readonly text: string;
  /** In reading order. */
  readonly remarks: readonly Remark[];
  readonly numerals: readonly Numeral[];
}
