/** A figure in the unit that a template asks for: 1234567元 as 万元 is 「123.46万元」; as 数 it is the bare 「1234567」. */
import type { Claim } from '../../model/claim';
import { decimalPlaces, roundTo } from '../../model/decimal';
import { formatPlain } from '../../text/format';
import { unitOfMeasure } from '../../text/unit-of-measure';
import { render } from '../../text/wordings/index';

/** The unit 「数」 asks for digits alone. */
export const BARE = '数';
const PLACES = 2;

/** @returns undefined where the figure cannot be told in that unit */
export function inAskedUnit(claim: Claim, unit: string | undefined): Claim | undefined {
  if (unit === undefined || unit === claim.unit) return claim;
  if (unit === BARE) return { ...claim, unit: '', text: formatPlain(claim.value.abs(), claim.decimals) };
  const [from, to] = [unitOfMeasure(claim.unit), unitOfMeasure(unit)];
  if (claim.wording !== 'amount' || !from || !to || !isLike(from.dimension, to.dimension)) return undefined;
  const exact = claim.exact.times(from.multiplier).div(to.multiplier);
  const value = roundTo(exact, PLACES);
  const converted = { ...claim, unit, exact, value, decimals: decimalPlaces(value) };
  return { ...converted, text: render(converted) };
}

/** 「万」 alone leaves open what is counted. */
function isLike(from: string, to: string): boolean {
  return from === to || to === 'other';
}
