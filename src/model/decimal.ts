/**
 * Exact decimal numbers: the one door to big.js.
 *
 * A cell holds a binary double; what was typed is the shortest decimal with at most
 * 15 significant digits, which is also all that Excel shows. 576.3099999999999 in a
 * file is therefore read as 576.31, and every sum and comparison after that is exact.
 */
import Big from 'big.js';

export type Decimal = Big;

/** Division keeps 40 digits and cuts the rest off, so that rounding afterwards is exact, ties included. */
const Exact = Big();
Exact.DP = 40;
Exact.RM = Big.roundDown;

/** @throws RangeError when the text or number is not a finite decimal */
export function decimal(value: string | number | Decimal): Decimal {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
    return new Exact(value.toPrecision(15));
  }
  return new Exact(value);
}

export const ZERO = decimal(0);

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** Digits after the decimal point as written: 12.50 typed as a number has 1. */
export function decimalPlaces(value: Decimal): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

/** Half away from zero, as Excel's ROUND: 2.5 → 3, −2.5 → −3. */
export function roundTo(value: Decimal, places: number): Decimal {
  return value.round(places, Big.roundHalfUp);
}
