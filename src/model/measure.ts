/**
 * What a figure is, and so what may be made of it. Counts, sums of money and lengths of time can be added up, rates cannot;
 * the difference of two rates is in 百分点 and never in %; only an increase can be told as a multiple (倍).
 * What breaks this does not compile: addAmounts(rate, …) and multipleOf(decrease) are type errors.
 */
import { decimal, sum, type Decimal } from './decimal';

interface Measured<Kind extends string> {
  readonly kind: Kind;
  /** Exact, in `unit`. */
  readonly value: Decimal;
  /** As printed: 人, 万元, 天, %, 个百分点, 倍, 位. */
  readonly unit: string;
}

export type Count = Measured<'count'>;
export type Money = Measured<'money'>;
export type Duration = Measured<'duration'>;
export type Amount = Count | Money | Duration;
/** In percent: a rate, a share of a whole, the completion of a target. */
export type Rate = Measured<'rate'>;
export type Points = Measured<'points'>;
/** More or less of something, with its sign. */
export type Change = Measured<'change'>;
/** In percent of the base, with its sign. */
export type Growth = Increase | Decrease | Standstill;
export type Increase = Measured<'growth'> & { readonly direction: 'up' };
export type Decrease = Measured<'growth'> & { readonly direction: 'down' };
export type Standstill = Measured<'growth'> & { readonly direction: 'none' };
/** Now as a multiple of the base: 3.2 倍 of it, which is 220 % more. */
export type Multiple = Measured<'multiple'>;
/** Place in an order of many, or how many lead it. */
export type Rank = Measured<'rank'>;

export type Measure = Amount | Rate | Points | Change | Growth | Multiple | Rank;
export type MeasureKind = Measure['kind'];

export function addAmounts<A extends Amount>(first: A, rest: readonly NoInfer<A>[]): A {
  return { ...first, value: sum([first, ...rest].map(({ value }) => value)) };
}

export function changeOf<A extends Amount>(now: A, base: NoInfer<A>): Change {
  return { kind: 'change', value: now.value.minus(base.value), unit: now.unit };
}

export function pointsBetween(now: Rate, base: Rate): Points {
  return { kind: 'points', value: now.value.minus(base.value), unit: '个百分点' };
}

/** @returns undefined where the base is zero: nothing can be said in percent of it */
export function growthOf<A extends Amount>(now: A, base: NoInfer<A>): Growth | undefined {
  if (base.value.lte(0)) return undefined;
  const value = now.value.minus(base.value).times(100).div(base.value);
  const growth = { kind: 'growth', value, unit: '%' } as const;
  if (value.gt(0)) return { ...growth, direction: 'up' };
  return value.lt(0) ? { ...growth, direction: 'down' } : { ...growth, direction: 'none' };
}

export function multipleOf({ value }: Increase): Multiple {
  return { kind: 'multiple', value: value.div(100).plus(1), unit: '倍' };
}

/** Part in percent of whole, both in base units. @returns undefined where the whole is zero */
export function rateOf<A extends Amount>(part: A, whole: NoInfer<A>): Rate | undefined {
  return whole.value.lte(0) ? undefined : percent(part.value.times(100).div(whole.value));
}

export function percent(value: Decimal): Rate {
  return { kind: 'rate', value, unit: '%' };
}

export function rank(place: number): Rank {
  return { kind: 'rank', value: decimal(place), unit: '位' };
}
