/**
 * The true figures that a printed one can stand for: 412.35 万人 is anything from 4,123,450 up to but not including
 * 4,123,550 people. A relation is broken only where no such figures keep it.
 */
import { decimal, sum, ZERO, type Decimal } from '../model/decimal';
import { amountOf, roundingHalfWidth, type Quantity } from '../model/quantity';

/** Whether two sides can be equal: the difference as printed is smaller than all half digits together, or nothing. */
export function canBeEqual(left: readonly Quantity[], right: readonly Quantity[]): boolean {
  const difference = sum(left.map(amountOf)).minus(sum(right.map(amountOf))).abs();
  const slack = sum([...left, ...right].map(roundingHalfWidth));
  return difference.eq(0) || difference.lt(slack);
}

/** Whether the left side can be at most the right one. */
export function canBeAtMost(left: readonly Quantity[], right: readonly Quantity[]): boolean {
  const excess = sum(left.map(amountOf)).minus(sum(right.map(amountOf)));
  return excess.lte(ZERO) || excess.lt(sum([...left, ...right].map(roundingHalfWidth)));
}

/** Four significant digits, enough for a bound that is a matter of judgement: 3,794,783 is told as 3,795,000. */
export function roughly(value: Decimal): Decimal {
  return decimal(Number(value.toNumber().toPrecision(4)));
}
