/**
 * Figures as claims, one function per operation. Words of direction are part of the claim's text, so that they turn with the
 * figure: 会员 1206 after 1100 is 「增长9.6%」, 1000 after 1100 「下降9.1%」, 1100 after 1100 「持平」.
 * A direction's sign stays in the value: −9.1 for 「下降9.1%」.
 */
import { roundTo, ZERO, type Decimal } from '../model/decimal';
import type { Claim, ClaimOperation } from '../model/claim';
import { formatNumber, formatPlain } from '../text/format';
import type { Observation } from './figure-source';

const PERIOD_WORDS = { current: '', samePeriodLastYear: '上年同期', annualTarget: '年度目标' } as const;

export function tellValue(seen: Observation): Claim {
  const { indicator, value, unit, decimals, cells, period } = seen;
  return {
    id: claimId(cells.length > 1 ? 'sum' : 'value', indicator.id, period),
    operation: cells.length > 1 ? 'sum' : 'value',
    subject: indicator.id,
    value: roundTo(value, decimals),
    unit,
    text: formatPlain(value, decimals) + unit,
    cells,
    arithmetic: cells.length > 1 ? `${indicator.title}：${cells.length}个单位合计` : named(seen),
  };
}

/** 「增长9.6%」. @returns undefined where nothing can be compared with: the base is zero */
export function tellGrowth(now: Observation, base: Observation): Claim | undefined {
  if (base.amount.lte(0)) return undefined;
  const percent = now.amount.minus(base.amount).times(100).div(base.amount);
  const change = told(percent, percentDecimals(base), '%', { up: '增长', down: '下降' });
  return { ...compared('growth', now, base), ...change, arithmetic: `（${named(now)} − ${named(base)}）÷ ${printed(base)}` };
}

/** 「增加4家」: for small counts, of which a percentage would say too much. */
export function tellChange(now: Observation, base: Observation): Claim | undefined {
  if (now.unit !== base.unit) return undefined;
  const change = told(now.value.minus(base.value), Math.max(now.decimals, base.decimals), now.unit, { up: '增加', down: '减少' });
  return { ...compared('difference', now, base), ...change, arithmetic: `${named(now)} − ${named(base)}` };
}

/** Progress against 年度目标: 312 of 500 is 「62.4%」; it may exceed 100 %. */
export function tellCompletion(now: Observation, target: Observation): Claim | undefined {
  if (target.amount.lte(0)) return undefined;
  return percentClaim('completion', now, target);
}

/** What is still missing: 500 − 312 is 「188人」. @returns undefined where the target is met */
export function tellShortfall(now: Observation, target: Observation): Claim | undefined {
  const rest = target.value.minus(now.value);
  if (now.unit !== target.unit || rest.lte(0)) return undefined;
  const decimals = Math.max(now.decimals, target.decimals);
  return {
    ...compared('difference', now, target),
    value: roundTo(rest, decimals),
    unit: now.unit,
    text: formatPlain(rest, decimals) + now.unit,
    arithmetic: `${named(target)} − ${named(now)}`,
  };
}

/** A part of its whole: 女会员 540 of 会员 1206 is 「44.8%」. @returns undefined where the part is more than the whole */
export function tellShare(part: Observation, whole: Observation): Claim | undefined {
  if (whole.amount.lte(0) || part.amount.gt(whole.amount)) return undefined;
  return percentClaim('share', part, whole);
}

/** A percentage carries one decimal, and two where its base counts a hundred thousand or more. */
function percentDecimals({ amount, indicator }: Observation): number {
  return indicator.kind === 'count' && amount.gte(100_000) ? 2 : 1;
}

/** A whole number of percent is printed without a point: 「100%」, but 99.97 % is 「100.0%」 to one decimal. */
export function percentText(exact: Decimal, decimals: number): string {
  return `${formatPlain(exact, exact.eq(exact.round(0)) ? 0 : decimals)}%`;
}

/** The text, value and unit of a change with its direction. */
export function told(exact: Decimal, decimals: number, unit: string, words: { up: string; down: string }): Pick<Claim, 'value' | 'unit' | 'text'> {
  const value = roundTo(exact, decimals);
  if (value.eq(0)) return { value: ZERO, unit, text: exact.eq(0) ? '持平' : '基本持平' };
  const size = unit === '%' ? percentText(exact.abs(), decimals) : formatPlain(exact.abs(), decimals) + unit;
  return { value, unit, text: (value.gt(0) ? words.up : words.down) + size };
}

function percentClaim(operation: 'completion' | 'share', above: Observation, below: Observation): Claim {
  const percent = above.amount.times(100).div(below.amount);
  const decimals = percentDecimals(below);
  const value = roundTo(percent, decimals);
  const claim = compared(operation, above, below);
  return { ...claim, value, unit: '%', text: percentText(percent, decimals), arithmetic: `${named(above)} ÷ ${named(below)}` };
}

function compared(operation: ClaimOperation, now: Observation, base: Observation): Pick<Claim, 'id' | 'operation' | 'subject' | 'cells'> {
  const against = base.indicator.id === now.indicator.id ? base.period : base.indicator.id;
  return {
    id: claimId(operation, now.indicator.id, against),
    operation,
    subject: now.indicator.id,
    cells: [...now.cells, ...base.cells],
  };
}

export function claimId(...parts: readonly string[]): string {
  return parts.join('.');
}

function named(seen: Observation): string {
  return `${PERIOD_WORDS[seen.period]}${seen.indicator.title} ${printed(seen)}`;
}

function printed({ value, unit, decimals }: Observation): string {
  return formatNumber(value, decimals) + unit;
}
