/**
 * Whether a difference of two sides, known to lie in an interval, can or must answer a comparison.
 *
 * 412.35 万人 over parts that add up to 412.34: the difference lies in (−50, 250) people, 0 among it, so = can hold.
 * A tolerance t lets = accept [−t, t], and shifts the other comparisons by t; != knows no tolerance.
 */
import { ZERO, type Decimal } from '../model/decimal';
import { contains, isPoint, timesNumber, type Interval } from './interval';
import type { Comparator } from './syntax';

const MINUS_ONE = ZERO.minus(1);

/** For an exact difference. */
export function satisfies(difference: Decimal, comparator: Comparator, tolerance: Decimal): boolean {
  switch (comparator) {
    case '=':
      return difference.abs().lte(tolerance);
    case '!=':
      return !difference.eq(ZERO);
    case '<=':
      return difference.lte(tolerance);
    case '<':
      return difference.lt(tolerance) || (tolerance.gt(ZERO) && difference.lte(tolerance));
    case '>=':
      return difference.gte(tolerance.neg());
    case '>':
      return difference.gt(tolerance.neg()) || (tolerance.gt(ZERO) && difference.gte(tolerance.neg()));
  }
}

/** Some value of the interval answers the comparison. */
export function canSatisfy(range: Interval, comparator: Comparator, tolerance: Decimal): boolean {
  const { low, high, lowOpen, highOpen } = range;
  switch (comparator) {
    case '=':
      return canSatisfy(range, '<=', tolerance) && canSatisfy(range, '>=', tolerance);
    case '!=':
      return !(isPoint(range) && low!.eq(ZERO));
    case '<=':
      return !low || (lowOpen ? low.lt(tolerance) : low.lte(tolerance));
    case '<':
      return !low || (tolerance.eq(ZERO) ? low.lt(ZERO) : canSatisfy(range, '<=', tolerance));
    case '>=':
      return !high || (highOpen ? high.gt(tolerance.neg()) : high.gte(tolerance.neg()));
    case '>':
      return !high || (tolerance.eq(ZERO) ? high.gt(ZERO) : canSatisfy(range, '>=', tolerance));
  }
}

/** Every value of the interval answers the comparison. */
export function mustSatisfy(range: Interval, comparator: Comparator, tolerance: Decimal): boolean {
  const { low, high, lowOpen, highOpen } = range;
  switch (comparator) {
    case '=':
      return mustSatisfy(range, '<=', tolerance) && mustSatisfy(range, '>=', tolerance);
    case '!=':
      return !contains(range, ZERO);
    case '<=':
      return high !== undefined && high.lte(tolerance);
    case '<':
      return high !== undefined && (tolerance.eq(ZERO) && !highOpen ? high.lt(ZERO) : high.lte(tolerance));
    case '>=':
    case '>':
      return mustSatisfy({ low: high?.neg(), high: low?.neg(), highOpen: Boolean(lowOpen) }, comparator === '>' ? '<' : '<=', tolerance);
  }
}

/**
 * For every value of the blanks there is a value of the figures that answers the comparison: the blanks decide nothing.
 * 合计 >= 企业 + 事业 with 合计 blank is open; 企业 >= 0 with 企业 blank is not.
 */
export function holdsWhateverBlank(figures: Interval, blanks: Interval, comparator: Comparator, tolerance: Decimal): boolean {
  if (comparator === '=') return holdsWhateverBlank(figures, blanks, '<=', tolerance) && holdsWhateverBlank(figures, blanks, '>=', tolerance);
  if (comparator === '!=') return !isPoint(figures) || !contains(timesNumber(blanks, MINUS_ONE), figures.low!);
  const rising = comparator === '<=' || comparator === '<';
  const figure = rising ? figures.low : figures.high;
  const worst = rising ? blanks.high : blanks.low;
  if (!figure || !worst) return false;
  const open = Boolean(rising ? figures.lowOpen : figures.highOpen);
  const sum = figure.plus(worst);
  return canSatisfy({ low: sum, high: sum, lowOpen: open, highOpen: open }, comparator, tolerance);
}
