/**
 * Figures as claims, one function per operation. Words of direction are part of the claim, so that they turn with the
 * figure: 会员 1206 after 1100 is 「增长9.6%」, 1000 after 1100 「下降9.1%」, 1100 after 1100 「持平」.
 */
import type { Decimal } from '../model/decimal';
import type { Claim } from '../model/claim';
import { changeOf, growthOf, multipleOf, rateOf, type Amount, type Growth } from '../model/measure';
import { formatNumber } from '../text/format';
import { amountKind } from '../text/wordings/amount';
import { DOUBLINGS } from '../text/wordings/growth';
import { amountWording, claimOf, percentSaid, roundedChange, type Source } from './claim-of';
import type { Observation } from './figure-source';

const PERIOD_WORDS = { current: '', samePeriodLastYear: '上年同期', annualTarget: '年度目标' } as const;

/** From this ratio on, growth is told as a multiple and not in percent. */
const MULTIPLE_FROM = 200;

export function tellValue(seen: Observation): Claim {
  const { indicator, value, unit, decimals, cells, period } = seen;
  const source = { cells, arithmetic: cells.length > 1 ? `${indicator.title}：${cells.length}个单位合计` : named(seen), subject: indicator.id };
  if (indicator.kind === 'rate') return claimOf(claimId('value', indicator.id, period), 'value', { ...percentSaid(value, decimals), unit }, value, source);
  const { kind, said } = amountWording(value, unit, decimals);
  if (cells.length > 1 && kind !== 'duration') return claimOf(claimId('sum', indicator.id, period), 'sum', { ...said, kind }, value, source);
  return claimOf(claimId('value', indicator.id, period), 'value', { ...said, kind }, value, source);
}

/** 「增长9.6%」「翻一番」「3.2倍」. @returns undefined where nothing can be compared with: the base is zero */
export function tellGrowth(now: Observation, base: Observation): Claim | undefined {
  const growth = growthOf(inBaseUnits(now), inBaseUnits(base));
  if (!growth) return undefined;
  const source = { ...compared(now, base), arithmetic: `（${named(now)} − ${named(base)}）÷ ${printed(base)}` };
  if (growth.direction === 'up' && DOUBLINGS.some((times) => growth.value.eq(times))) {
    const said = { wording: 'doubling', kind: 'growth', value: growth.value, unit: '%', decimals: 0 } as const;
    return claimOf(comparedId('growth', now, base), 'growth', said, growth.value, source);
  }
  if (growth.direction === 'up' && growth.value.gte(MULTIPLE_FROM)) {
    const { value } = multipleOf(growth);
    const said = { ...percentSaid(value, 1), wording: 'multiple', kind: 'multiple', unit: '倍' } as const;
    return claimOf(comparedId('multiple', now, base), 'multiple', said, value, { ...source, arithmetic: `${named(now)} ÷ ${named(base)}` });
  }
  return inPercent(growth, now, base, source);
}

function inPercent({ value }: Growth, now: Observation, base: Observation, source: Source): Claim {
  const said = { wording: 'growth', kind: 'growth', unit: '%', ...roundedChange(value, growthDecimals(base)) } as const;
  return claimOf(comparedId('growth', now, base), 'growth', said, value, source);
}

/** 「增加4家」: for small counts, of which a percentage would say too much; no change at all is growth of zero, 「持平」. */
export function tellChange(now: Observation, base: Observation): Claim | undefined {
  if (now.unit !== base.unit) return undefined;
  const { value } = changeOf(asPrinted(now), asPrinted(base));
  if (value.eq(0)) return tellGrowth(now, base);
  const decimals = Math.max(now.decimals, base.decimals);
  const said = { wording: 'change', kind: 'change', unit: now.unit, ...roundedChange(value, decimals) } as const;
  return said.value.eq(0) ? tellGrowth(now, base) : claimOf(comparedId('difference', now, base), 'difference', said, value, { ...compared(now, base), arithmetic: `${named(now)} − ${named(base)}` });
}

/** Progress against 年度目标: 312 of 500 is 「62.40%」, 540 of 500 「108%，超额完成」. */
export function tellCompletion(now: Observation, target: Observation): Claim | undefined {
  const rate = rateOf(inBaseUnits(now), inBaseUnits(target));
  if (!rate) return undefined;
  const said = percentSaid(rate.value);
  const wording = rate.value.gt(100) ? 'excess' : 'percent';
  return claimOf(comparedId('completion', now, target), 'completion', { ...said, wording }, rate.value, { ...compared(now, target), arithmetic: `${named(now)} ÷ ${named(target)}` });
}

/** What is still missing: 500 − 312 is 「188人」. @returns undefined where the target is met */
export function tellShortfall(now: Observation, target: Observation): Claim | undefined {
  if (now.unit !== target.unit || now.indicator.kind === 'rate') return undefined;
  const { value } = changeOf(asPrinted(target), asPrinted(now));
  if (value.lte(0)) return undefined;
  const { kind, said } = amountWording(value, now.unit, Math.max(now.decimals, target.decimals));
  return claimOf(comparedId('difference', now, target), 'difference', { ...said, kind }, value, { ...compared(now, target), arithmetic: `${named(target)} − ${named(now)}` });
}

/** A part of its whole: 女会员 540 of 会员 1206 is 「44.78%」. @returns undefined where the part is more than the whole */
export function tellShare(part: Observation, whole: Observation): Claim | undefined {
  const rate = part.amount.gt(whole.amount) ? undefined : rateOf(inBaseUnits(part), inBaseUnits(whole));
  if (!rate) return undefined;
  const said = percentSaid(rate.value);
  return claimOf(comparedId('share', part, whole), 'share', said, rate.value, { ...compared(part, whole), arithmetic: `${named(part)} ÷ ${named(whole)}` });
}

/** Growth carries one decimal, and two where its base counts a hundred thousand or more. */
function growthDecimals({ amount, indicator }: Observation): number {
  return indicator.kind === 'count' && amount.gte(100_000) ? 2 : 1;
}

/** The two figures of one comparison are of one kind: of one indicator, or of a part and its whole. */
function inBaseUnits({ amount }: Observation): Amount {
  return { kind: 'count', value: amount, unit: '' };
}

function asPrinted({ value, unit }: Observation): Amount {
  return { kind: amountKind(unit), value, unit };
}

function compared(now: Observation, base: Observation): Omit<Source, 'arithmetic'> {
  const source = { subject: now.indicator.id, cells: [...now.cells, ...(base.earlierFile ? [] : base.cells)] };
  return base.earlierFile ? { ...source, earlier: { ...base.earlierFile, cells: base.cells } } : source;
}

function comparedId(operation: string, now: Observation, base: Observation): string {
  return claimId(operation, now.indicator.id, base.indicator.id === now.indicator.id ? base.period : base.indicator.id);
}

export function claimId(...parts: readonly string[]): string {
  return parts.join('.');
}

function named(seen: Observation): string {
  const file = seen.earlierFile?.fileName;
  return `${PERIOD_WORDS[seen.period]}${seen.indicator.title} ${printed(seen)}${file === undefined ? '' : `（${file}）`}`;
}

function printed({ value, unit, decimals }: { readonly value: Decimal; readonly unit: string; readonly decimals: number }): string {
  return formatNumber(value, decimals) + unit;
}
