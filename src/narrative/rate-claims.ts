/**
 * Rates as claims. The difference of two rates is told in percentage points and never in %: 92.34 % after 91.10 % is
 * 「提高1.24个百分点」, worked out from the exact rates and rounded once.
 */
import type { Claim } from '../model/claim';
import type { Decimal } from '../model/decimal';
import type { RateOperand, RateResult } from '../model/rate';
import { formatNumber } from '../text/format';
import { claimId, percentText, told } from './claims';

/** @returns undefined where the rate is not defined, is zero, or is above 100 % and must not be */
export function tellRate(rate: RateResult): Claim | undefined {
  const exact = exactRate(rate);
  if (!exact || exact.lte(0) || rate.value === undefined) return undefined;
  const { definition, numerator, denominator } = rate;
  return {
    id: claimId('rate', definition.id),
    operation: 'rate',
    subject: definition.id,
    value: rate.value,
    unit: '%',
    text: percentText(exact, definition.decimals),
    cells: [...numerator.cells, ...denominator.cells],
    arithmetic: `${operand(numerator)} ÷ ${operand(denominator)}`,
  };
}

export function tellPoints(now: RateResult, lastYear: RateResult): Claim | undefined {
  const [rate, base] = [exactRate(now), exactRate(lastYear)];
  if (!rate || !base) return undefined;
  const { definition } = now;
  const both = [now.numerator, now.denominator, lastYear.numerator, lastYear.denominator];
  return {
    id: claimId('difference', definition.id, 'samePeriodLastYear'),
    operation: 'difference',
    subject: definition.id,
    ...told(rate.minus(base), definition.decimals, '个百分点', { up: '提高', down: '下降' }),
    cells: both.flatMap(({ cells }) => cells),
    arithmetic: `${operand(now.numerator)} ÷ ${operand(now.denominator)} − 上年同期 ${operand(lastYear.numerator)} ÷ ${operand(lastYear.denominator)}`,
  };
}

function exactRate({ numerator, denominator, definition }: RateResult): Decimal | undefined {
  if (!numerator.value || !denominator.value || denominator.value.lte(0) || numerator.value.lt(0)) return undefined;
  const exact = numerator.value.times(100).div(denominator.value);
  return exact.gt(100) && !definition.mayExceed100 ? undefined : exact;
}

function operand({ title, value }: RateOperand): string {
  return `${title} ${value ? formatNumber(value) : ''}`.trim();
}

export interface RateWords {
  readonly name: string;
  /** Where the name does not hold the basis, the sentence has to name it. */
  readonly basis?: string;
}

/**
 * The rate's name with the basis it is counted on, without which it means nothing. 职工入会率 of 建会单位职工 is 「建会单位职工入会率」,
 * 公有制企业厂务公开实施率 names its basis itself, 集体合同签订率 of 建会企业 needs 「按建会企业计算」.
 */
export function rateWords({ title, basis }: Pick<RateResult['definition'], 'title' | 'basis'>): RateWords {
  const name = title.replace(/（[^（）]*）$/u, '');
  if (name.includes(basis)) return { name };
  for (let length = Math.min(name.length, basis.length); length >= 2; length -= 1) {
    if (basis.endsWith(name.slice(0, length))) return { name: basis + name.slice(length) };
  }
  return { name, basis };
}
