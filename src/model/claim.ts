/**
 * A figure in a text, with the cells it comes from. Text is rendered from claims, so that no digit and no word of
 * direction or rank (增长、持平、过半、超额、全覆盖) enters a report that is not a figure of the sheet.
 * 「增长9.6%」 is { operation: 'growth', kind: 'growth', value: 9.6, unit: '%', decimals: 1, wording: 'growth' } with two cells.
 */
import type { CellRef } from './address';
import type { Decimal } from './decimal';
import type { MeasureKind } from './measure';

/** How a figure is put into words; each has a renderer and a parser in text/wordings. */
export type WordingId =
  | 'amount' | 'percent' | 'full-coverage' | 'excess' | 'past-half' | 'growth' | 'doubling' | 'multiple' | 'change' | 'points' | 'place' | 'leading';

/** Words that make a printed number a rough one; text/about.ts has their exact meanings. */
export type About = '近' | '余' | '多' | '超' | '约';

/** What the words alone say: all that can be read back from them. */
export interface Statement {
  readonly wording: WordingId;
  readonly kind: MeasureKind;
  /** Exactly the value printed: rounded once, in `unit`; a fall is negative. */
  readonly value: Decimal;
  /** 人, 家, 万元, %, 个百分点, 倍, 位. */
  readonly unit: string;
  /** Digits printed after the point. */
  readonly decimals: number;
  readonly about?: About;
  /** 基本持平: not zero, but rounded to it. */
  readonly isNearly?: true;
}

/** "tally": how many lines are as it says. */
export type ClaimOperation = 'value' | 'sum' | 'tally' | 'difference' | 'growth' | 'multiple' | 'rate' | 'share' | 'completion' | 'rank';

/** Which kind of figure an operation can have: a difference of rates is in points, nothing else is. */
interface KindsOf {
  readonly value: 'count' | 'money' | 'duration' | 'rate';
  readonly sum: 'count' | 'money';
  readonly tally: 'count';
  readonly difference: 'change' | 'points' | 'count' | 'money' | 'duration';
  readonly growth: 'growth';
  readonly multiple: 'multiple';
  readonly rate: 'rate';
  readonly share: 'rate';
  readonly completion: 'rate';
  readonly rank: 'rank';
}

type Told = { readonly [Operation in ClaimOperation]: { readonly operation: Operation; readonly kind: KindsOf[Operation] } }[ClaimOperation];

export type Claim = Statement &
  Told & {
    /** Unique in its document and the same whenever the same figure is told again. */
    readonly id: string;
    /** Indicator id, or rate id for a rate. */
    readonly subject: string;
    /** Unrounded, in `unit`: 123.4567 of 「123.46万元」. */
    readonly exact: Decimal;
    /** As it stands in the sentence, unit included: 1206人, 92.3%. */
    readonly text: string;
    readonly cells: readonly CellRef[];
    /** Cells of the earlier workbook that it rests on as well. */
    readonly earlier?: { readonly fileName?: string; readonly cells: readonly CellRef[] };
    /** One line for the reader who asks where it comes from: 会员人数 1,206 ÷ 职工人数 1,306. */
    readonly arithmetic: string;
  };
