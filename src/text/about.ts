/**
 * The words that make a number rough, each with one exact meaning. For a printed n, whose last digit that is not zero counts u
 * (5200: u = 100, 36: u = 1), and a true figure x:
 *   n余、n多  n < x < n + u            5236 is 「5200余」
 *   近n       n − x is above zero and at most a twentieth of n: 4870 is 「近5000」
 *   超n       x − n is above zero and at most a twentieth of n: 5236 is 「超5000」
 *   约n       x is not n, and not further from it than a fortieth of n: 4990 is 「约5000」
 * At most one of them stands by a number; none by a number that is exact.
 */
import { decimal, roundTo, type Decimal } from '../model/decimal';
import type { About } from '../model/claim';

export const ABOUT_BEHIND: readonly About[] = ['余', '多'];

export function isTrueOf(about: About, printed: Decimal, exact: Decimal): boolean {
  const over = exact.minus(printed);
  switch (about) {
    case '余':
    case '多':
      return over.gt(0) && over.lt(lastUnit(printed));
    case '近':
      return over.lt(0) && over.abs().times(20).lte(printed);
    case '超':
      return over.gt(0) && over.times(20).lte(printed);
    case '约':
      return !over.eq(0) && over.abs().times(40).lte(printed);
  }
}

/** The number of two leading digits that the word makes true: 5236 with 余 is 5200. @returns undefined where there is none */
export function roughly(exact: Decimal, about: About): Decimal | undefined {
  if (exact.lte(0)) return undefined;
  const step = decimal(10).pow(exact.e - 1);
  const steps = exact.div(step);
  const below = steps.round(0, 0).times(step);
  const printed = about === '近' ? below.plus(below.eq(exact) ? 0 : step) : about === '约' ? roundTo(steps, 0).times(step) : below;
  return isTrueOf(about, printed, exact) ? printed : undefined;
}

/**
 * A large number in round words: 余 (or 多) with two leading digits, 5236 → 5200余; but where a still rounder number is within a fortieth, that
 * one with 近 or 超, 4930 → 近5000, 5036 → 超5000; and where 余 would leave off nine tenths of its digit, 约: 5295 → 约5300.
 * @returns undefined where the number is round as it is
 */
export function inRoundWords(exact: Decimal, more: '余' | '多'): { readonly value: Decimal; readonly about: About } | undefined {
  const below = roughly(exact, more);
  if (!below) return undefined;
  const digit = decimal(10).pow(exact.e);
  const round = roundTo(exact.div(digit), 0).times(digit);
  const away = exact.minus(round);
  if (away.abs().times(CLOSE).lte(round)) return { value: round, about: away.lt(0) ? '近' : '超' };
  const nearest = roughly(exact, '约');
  const isNearlyNext = nearest?.gt(exact) && nearest.minus(exact).times(10).lte(nearest.minus(below));
  return isNearlyNext ? { value: nearest!, about: '约' } : { value: below, about: more };
}

const CLOSE = 40;

/** What the last digit that is not zero counts: 5200 → 100, 36 → 1, 1.5 → 0.1. */
function lastUnit(printed: Decimal): Decimal {
  return decimal(10).pow(printed.e - (printed.c.length - 1));
}
