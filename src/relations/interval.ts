/**
 * Intervals of exact decimals: what a printed figure may stand for. 412.35 万人 is [4123450, 4123550), a count is itself
 * alone, a blank count is [0, ∞). An end that is undefined lies at infinity; `lowOpen` and `highOpen` leave the end out.
 */
import { decimal, ZERO, type Decimal } from '../model/decimal';

export interface Interval {
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
}

export const EVERYTHING: Interval = { low: undefined, high: undefined };
export const FROM_ZERO: Interval = { low: ZERO, high: undefined };

/** Divisions keep 40 digits; one unit of the last of them is added above what was cut off. */
const CUT_OFF = decimal('1e-40');

export function point(value: Decimal): Interval {
  return { low: value, high: value };
}

export function isPoint({ low, high }: Interval): boolean {
  return low !== undefined && high !== undefined && low.eq(high);
}

export function contains({ low, high, lowOpen, highOpen }: Interval, value: Decimal): boolean {
  const above = !low || (lowOpen ? value.gt(low) : value.gte(low));
  return above && (!high || (highOpen ? value.lt(high) : value.lte(high)));
}

export function plus(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low && a.low.plus(b.low),
    high: a.high && b.high && a.high.plus(b.high),
    lowOpen: Boolean(a.lowOpen || b.lowOpen),
    highOpen: Boolean(a.highOpen || b.highOpen),
  };
}

export function minus(a: Interval, b: Interval): Interval {
  return plus(a, timesNumber(b, decimal(-1)));
}

/** Times an exact number other than 0. */
export function timesNumber(a: Interval, factor: Decimal): Interval {
  const low = a.low?.times(factor);
  const high = a.high?.times(factor);
  if (factor.gt(ZERO)) return { low, high, lowOpen: Boolean(a.lowOpen), highOpen: Boolean(a.highOpen) };
  return { low: high, high: low, lowOpen: Boolean(a.highOpen), highOpen: Boolean(a.lowOpen) };
}

/** From here on ends count as closed, which can only make an interval wider. */
export function times(a: Interval, b: Interval): Interval {
  if (isZero(a) || isZero(b)) return point(ZERO);
  if (a.low && a.high && b.low && b.high) return hull([a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)]);
  if (isNonNegative(a) && isNonNegative(b)) return { low: a.low!.times(b.low!), high: undefined };
  return EVERYTHING;
}

export function dividedBy(a: Interval, b: Interval): Interval {
  if (!b.low || !b.high) return isNonNegative(a) && isNonNegative(b) && b.low!.gt(ZERO) && a.high ? { low: ZERO, high: above(a.high, b.low!) } : EVERYTHING;
  if (b.low.lte(ZERO) && b.high.gte(ZERO)) return EVERYTHING;
  if (!a.low || !a.high) return isNonNegative(a) && b.low.gt(ZERO) ? { low: a.low!.div(b.high), high: undefined } : EVERYTHING;
  const ends = [a.low, a.high].flatMap((dividend) => [b.low!, b.high!].flatMap((divisor) => [below(dividend, divisor), above(dividend, divisor)]));
  return hull(ends);
}

export function absolute(a: Interval): Interval {
  if (isNonNegative(a)) return a;
  const mirrored = timesNumber(a, decimal(-1));
  return isNonNegative(mirrored) ? mirrored : { low: ZERO, high: a.low && a.high && greater(a.low.abs(), a.high.abs()) };
}

export function greatest(intervals: readonly Interval[]): Interval {
  return intervals.reduce((a, b) => ({
    low: a.low && b.low ? greater(a.low, b.low) : (a.low ?? b.low),
    high: a.high && b.high && greater(a.high, b.high),
  }));
}

export function least(intervals: readonly Interval[]): Interval {
  const minusOne = decimal(-1);
  return timesNumber(greatest(intervals.map((interval) => timesNumber(interval, minusOne))), minusOne);
}

/** The image under a function that never falls, such as rounding. */
export function mapped(a: Interval, rising: (value: Decimal) => Decimal): Interval {
  return { low: a.low && rising(a.low), high: a.high && rising(a.high) };
}

function hull(ends: readonly Decimal[]): Interval {
  return { low: ends.reduce((a, b) => (a.lt(b) ? a : b)), high: ends.reduce(greater) };
}

function greater(a: Decimal, b: Decimal): Decimal {
  return a.gt(b) ? a : b;
}

function isNonNegative({ low }: Interval): boolean {
  return low !== undefined && low.gte(ZERO);
}

function isZero(a: Interval): boolean {
  return isPoint(a) && a.low!.eq(ZERO);
}

function below(dividend: Decimal, divisor: Decimal): Decimal {
  const quotient = dividend.div(divisor);
  return quotient.times(divisor).eq(dividend) ? quotient : quotient.minus(CUT_OFF);
}

function above(dividend: Decimal, divisor: Decimal): Decimal {
  const quotient = dividend.div(divisor);
  return quotient.times(divisor).eq(dividend) ? quotient : quotient.plus(CUT_OFF);
}
