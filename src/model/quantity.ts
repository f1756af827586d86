/**
 * A number with its unit of measure, as printed: 1,002.25 万人 is value 1002.25, multiplier 10 000, of people.
 */
import type { Decimal } from './decimal';

/** What is measured; only quantities of one dimension can be compared or added. */
export type Dimension = 'person' | 'organisation' | 'money' | 'percent' | 'percentagePoint' | 'time' | 'item' | 'other';

export interface UnitOfMeasure {
  /** As printed: 人, 万人, 家, 元, 万元, %, 个百分点. */
  readonly text: string;
  readonly dimension: Dimension;
  /** How many base units one of these is: 10 000 for 万人. */
  readonly multiplier: number;
}

export interface Quantity {
  /** In the unit as printed. */
  readonly value: Decimal;
  readonly unitOfMeasure: UnitOfMeasure;
  /** Digits after the point that this figure's column is printed with. */
  readonly decimals: number;
}

/** The value in base units (人, 个, 元), for comparing 万人 with 人. */
export function amountOf(quantity: Quantity): Decimal {
  return quantity.value.times(quantity.unitOfMeasure.multiplier);
}

/**
 * Half a unit of the last printed digit, in base units, or 0 where the figure is a full count:
 * 412.35 万人 stands for anything within 50 people of it, 412 个 for itself alone.
 */
export function roundingHalfWidth(quantity: Quantity): Decimal {
  const { unitOfMeasure, decimals, value } = quantity;
  const counted = unitOfMeasure.dimension !== 'percent' && unitOfMeasure.dimension !== 'percentagePoint';
  const exact = counted && unitOfMeasure.multiplier === 1;
  const zero = value.minus(value);
  return exact ? zero : zero.plus(`5e-${decimals + 1}`).times(unitOfMeasure.multiplier);
}
