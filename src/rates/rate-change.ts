/**
 * How far a rate moved, in percentage points: worked out from the exact rates and rounded once, as the report tells it.
 * 11,318 ÷ 11,862 − 10,874 ÷ 11,490 = 95.4139 % − 94.6388 % → 0.78 (the printed 95.41 − 94.64 would give 0.77).
 */
import { roundTo, type Decimal } from '../model/decimal';
import type { RateResult } from '../model/rate';

/** @returns undefined where either rate is */
export function rateChange(now: RateResult, before: RateResult): Decimal | undefined {
  if (!now.value || !before.value) return undefined;
  return roundTo(exact(now).minus(exact(before)), now.definition.decimals);
}

function exact({ numerator, denominator }: RateResult): Decimal {
  return numerator.value!.times(100).div(denominator.value!);
}
