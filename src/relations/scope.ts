/**
 * What evaluation asks for and what it answers.
 *
 * The caller gives a `Scope`: what stands in the form under each name, for one row, column or unit. The answer is an
 * `Evaluation`: 「会员人数 <= 职工人数」 over 1306 and 1206 is violated, over 1306 and a blank it is unknown, because of 职工人数.
 */
import type { Decimal } from '../model/decimal';
import type { Quantity } from '../model/quantity';
import type { Comparator, Expression, Membership, PeriodFunction } from './syntax';

/**
 * What stands in a cell. A blank is a figure not given, anything from 0 up where the indicator is a count. A cell where
 * nothing applies (「—」) adds nothing: the caller gives it as a figure of 0, or leaves it out of the parts.
 */
export type Operand =
  | { readonly kind: 'figure'; readonly quantity: Quantity }
  | { readonly kind: 'blank'; readonly nonNegative: boolean }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'text'; readonly text: string };

export interface Part {
  /** The part's own name, so that a part named again elsewhere in the relation is known to be the same figure. */
  readonly name: string;
  readonly operand: Operand;
}

export interface Scope {
  value(name: string, period?: PeriodFunction): Operand | 'unknown-name';
  /** The cells that a name stands for in sum(分项), max(…), min(…); undefined where it is an ordinary name. */
  parts?(group: string, period?: PeriodFunction): readonly Part[] | undefined;
  /** How a name is shown to the reader, where it is a code or an id. */
  title?(name: string): string;
}

/** Why the answer is open: "rounding" where the condition of an 如果 holds or not within its printed digits. */
export type DoubtReason = 'blank' | 'unreadable' | 'text' | 'unknown-name' | 'no-parts' | 'zero-divisor' | 'rounding';

export interface Doubt {
  readonly name: string;
  readonly period?: PeriodFunction;
  readonly reason: DoubtReason;
}

/** "points": in percent; "pure": base units, or a ratio; "bare": a written number that takes on the scale of what it meets. */
export type Scale = 'points' | 'pure' | 'bare';

export interface ComparisonFailure {
  readonly kind: 'comparison';
  readonly left: Expression;
  readonly comparator: Comparator;
  readonly right: Expression;
  /** From the printed figures, blanks as 0, both in `scale`; absent where a side has no value of its own. */
  readonly leftAmount?: Decimal;
  readonly rightAmount?: Decimal;
  /** Left minus right. */
  readonly difference?: Decimal;
  readonly scale: Scale;
  /** Blanks, whatever they stand for, can only make the difference larger. */
  readonly atLeast: boolean;
}

export interface MembershipFailure {
  readonly kind: 'membership';
  readonly membership: Membership;
}

export type Failure = ComparisonFailure | MembershipFailure;

/** Several failures where none of several alternatives (或) holds. */
export type Violated = { readonly state: 'violated'; readonly failures: readonly [Failure, ...Failure[]] };

export type Evaluation =
  | { readonly state: 'holds' }
  | Violated
  | { readonly state: 'unknown'; readonly because: readonly Doubt[] }
  /** The condition of an 如果 is false. */
  | { readonly state: 'not-applicable' };
