/**
 * Rates as claims. The difference of two rates is told in percentage points and never in %: 92.34 % after 91.10 % is
 * 「提高1.24个百分点」, worked out from the exact rates and rounded once.
 */
import type { Claim } from '../model/claim';
import { percent, pointsBetween, type Rate } from '../model/measure';
import type { RateOperand, RateResult } from '../model/rate';
import { formatNumber } from '../text/format';
import { claimOf, percentSaid, roundedChange } from './claim-of';
import { claimId } from './claims';
import type { Observation } from './figure-source';

/** Rates of which 100 % means that nobody is left out. */
const COVERAGE = new Set(['large-enterprise-inspection-rate', 'public-open-affairs-rate', 'contract-coverage-rate', 'safety-officer-rate', 'required-union-completion-rate']);

/** @returns undefined where the rate is not defined, is zero, or is above 100 % and must not be */
export function tellRate(rate: RateResult): Claim | undefined {
  const exact = exactRate(rate);
  if (!exact || exact.value.lte(0) || rate.value === undefined) return undefined;
  const { definition, numerator, denominator } = rate;
  const isCovered = exact.value.eq(100) && COVERAGE.has(definition.id);
  const said = { ...percentSaid(exact.value, definition.decimals), ...(isCovered && { wording: 'full-coverage' as const }) };
  return claimOf(claimId('rate', definition.id), 'rate', said, exact.value, {
    subject: definition.id,
    cells: [...numerator.cells, ...denominator.cells],
    arithmetic: `${operand(numerator)} ÷ ${operand(denominator)}`,
  });
}

/** What the targets of numerator and denominator come to. @returns undefined where that is no more than the rate is now, or above 100 % */
export function tellTargetRate(now: RateResult, above: Observation, below: Observation): Claim | undefined {
  const exact = exactRate(now);
  if (!exact || below.amount.lte(0)) return undefined;
  const target = above.amount.times(100).div(below.amount);
  if (target.lte(exact.value) || target.gt(100)) return undefined;
  const { definition } = now;
  return claimOf(claimId('rate', definition.id, 'annualTarget'), 'rate', percentSaid(target, definition.decimals), target, {
    subject: definition.id,
    cells: [...above.cells, ...below.cells],
    arithmetic: `年度目标：${above.indicator.title} ${formatNumber(above.amount)} ÷ ${below.indicator.title} ${formatNumber(below.amount)}`,
  });
}

export interface EarlierRate {
  readonly result: RateResult;
  /** Where it was worked out from another workbook. */
  readonly file?: { readonly fileName?: string };
}

export function tellPoints(now: RateResult, { result: base, file }: EarlierRate): Claim | undefined {
  const [rate, before] = [exactRate(now), exactRate(base)];
  if (!rate || !before) return undefined;
  const { definition } = now;
  const { value } = pointsBetween(rate, before);
  const said = { wording: 'points', kind: 'points', unit: '个百分点', ...roundedChange(value, definition.decimals) } as const;
  const [cells, baseCells] = [cellsOf(now), cellsOf(base)];
  const from = file?.fileName === undefined ? '' : `（${file.fileName}）`;
  return claimOf(claimId('difference', definition.id, 'samePeriodLastYear'), 'difference', said, value, {
    subject: definition.id,
    cells: file ? cells : [...cells, ...baseCells],
    ...(file && { earlier: { ...file, cells: baseCells } }),
    arithmetic: `${operand(now.numerator)} ÷ ${operand(now.denominator)} − 上年同期${from} ${operand(base.numerator)} ÷ ${operand(base.denominator)}`,
  });
}

function cellsOf({ numerator, denominator }: RateResult): Claim['cells'] {
  return [...numerator.cells, ...denominator.cells];
}

function exactRate({ numerator, denominator, definition }: RateResult): Rate | undefined {
  if (!numerator.value || !denominator.value || denominator.value.lte(0) || numerator.value.lt(0)) return undefined;
  const exact = numerator.value.times(100).div(denominator.value);
  return exact.gt(100) && !definition.mayExceed100 ? undefined : percent(exact);
}

function operand({ title, value }: RateOperand): string {
  return `${title} ${value ? formatNumber(value) : ''}`.trim();
}
