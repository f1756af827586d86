/**
 * Money in the unit a reader wants, one for a whole paragraph: 1234567元 beside 86400元 are 「123.46万元」 and 「8.64万元」. The exact
 * sum stays in the claim. An amount too small for 万元 to tell it stays in 元 beside them: 300元 is not 0.03万元.
 */
import { decimal, roundTo, type Decimal } from '../model/decimal';
import type { Claim } from '../model/claim';
import { isClaim, type Inline } from '../model/report-document';
import { unitOfMeasure } from '../text/unit-of-measure';
import { render } from '../text/wordings/index';

const UNITS: readonly (readonly [unit: string, yuan: number])[] = [['亿元', 1e8], ['万元', 1e4]];
const PLACES = 2;
const FEW_YUAN = 1000;

export function inOneMoneyUnit(inlines: readonly Inline[]): readonly Inline[] {
  const sums = inlines.filter(isClaim).filter(isSum);
  if (sums.length === 0) return inlines;
  const unit = unitFor(sums.map((claim) => inYuan(claim).abs()));
  const printed = new Set(sums.map((claim) => claim.unit));
  if (printed.size === 1 && (printed.has(unit) || !printed.has('元'))) return inlines;
  return inlines.map((inline) => (isClaim(inline) && isSum(inline) ? inUnit(inline, inYuan(inline).abs().lt(FEW_YUAN) ? '元' : unit) : inline));
}

/** The largest unit that tells the largest sum with a whole number before the point, and the others but for a few 元. */
function unitFor(yuan: readonly Decimal[]): string {
  const fits = ([, size]: (typeof UNITS)[number]): boolean => yuan.some((sum) => sum.gte(size)) && yuan.every((sum) => isTold(sum, size) || sum.lt(FEW_YUAN));
  return UNITS.find(fits)?.[0] ?? '元';
}

function isTold(yuan: Decimal, size: number): boolean {
  return yuan.gte(size / 10);
}

function isSum({ kind, unit }: Claim): boolean {
  return (kind === 'money' || kind === 'change') && unitOfMeasure(unit)?.dimension === 'money';
}

function inYuan({ exact, unit }: Claim): Decimal {
  return exact.times(unitOfMeasure(unit)!.multiplier);
}

function inUnit(claim: Claim, unit: string): Claim {
  const exact = inYuan(claim).div(unitOfMeasure(unit)!.multiplier);
  const value = roundTo(exact, PLACES);
  const converted = { ...claim, unit, exact, value, decimals: placesOf(value) };
  return { ...converted, text: render(converted) };
}

/** 12万元 and 8.64万元, not 12.00万元. */
function placesOf(value: Decimal): number {
  return Math.max(0, decimal(value).c.length - 1 - value.e);
}
