/** The cells of a form as whole numbers of their last printed digit, and back. */
import { decimal, type Decimal } from '../model/decimal';
import type { Fact } from '../model/fact';
import type { Quantity } from '../model/quantity';

/** 412.35 万人 is 41 235; 1,206 人 is 1 206. */
export function wholeOf({ value, decimals }: Quantity): bigint {
  return BigInt(value.times(decimal(`1e${decimals}`)).toFixed(0));
}

/** What stands in the cell for a whole number: 41 235 is 412.35. */
export function cellNumber({ decimals }: Quantity, whole: bigint): Decimal {
  return decimal(whole.toString()).times(decimal(`1e-${decimals}`));
}

/** One unit of the last printed digit, in base units: 100 people for 412.35 万人. */
export function stepOf({ decimals, unitOfMeasure }: Quantity): Decimal {
  return decimal(`1e-${decimals}`).times(unitOfMeasure.multiplier);
}

/** Figures that can be changed by hand: numbers and yes or no. */
export function isFigure(fact: Fact): boolean {
  return fact.quantity !== undefined && (fact.reading === 'number' || fact.reading === 'text-number');
}
