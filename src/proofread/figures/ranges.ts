/** Whether numbers of which only a range is known can agree: 「1.2万」 and 12300 can, 「1.2万」 and 13000 cannot. */
import { decimal, type Decimal } from '../../model/decimal';
import { dividedBy, timesNumber, type Interval } from '../../relations/interval';

export function canBeEqual(a: Interval, b: Interval): boolean {
  return canBeUpTo(a, b) && canBeUpTo(b, a);
}

/** Whether `a` can be no more than `b`. */
export function canBeUpTo(a: Interval, b: Interval): boolean {
  if (!a.low || !b.high) return true;
  return a.lowOpen || b.highOpen ? a.low.lt(b.high) : a.low.lte(b.high);
}

/** In percent. */
export function percentOf(part: Interval, whole: Interval): Interval {
  return timesNumber(dividedBy(part, whole), decimal(100));
}

/** Whether some whole number, times one of the factors, is the product: 82 × 1.049 is 86. */
export function isWholeNumberTimes(product: Decimal, { low, high, highOpen }: Interval): boolean {
  const near = Math.ceil(product.toNumber() / high!.toNumber());
  return [near, near - 1, near + 1].some((whole) => low!.times(whole).lte(product) && (highOpen ? high!.times(whole).gt(product) : high!.times(whole).gte(product)));
}

export function holdsWholeNumber({ low, high, lowOpen, highOpen }: Interval): boolean {
  if (!low || !high) return true;
  const up = low.round(0, 3);
  const first = lowOpen && up.eq(low) ? up.plus(1) : up;
  return highOpen ? first.lt(high) : first.lte(high);
}

/** Round numbers such as 1200 are often rounded although nothing says so. */
export function isRound(value: Decimal): boolean {
  return value.e - (value.c.length - 1) >= 2;
}
