/**
 * 同比 of an amount, as the words around it ask for it. What follows 「同比」 has one id however it is told (「增加1次」 of small counts, 「增长9.6%」,
 * 「翻一番」, 「持平」), so that a document finds it again after it has grown out of its words; 「是上年同期的3.2倍」 is another frame with an id of its
 * own. Each can be told in the other's frame: 3.2 倍 is 「增长220%」. Two rates are compared in points.
 */
import type { Claim } from '../model/claim';
import { percent, pointsBetween } from '../model/measure';
import { claimOf, percentSaid, roundedChange, type Source } from './claim-of';
import { claimId, tellChange, tellGrowth } from './claims';
import type { Observation } from './figure-source';

/** Below this a change is told as a number and not in percent. */
const SMALL_COUNT = 50;
const DECIMALS = 1;

/** As a draft tells it. */
export function tellComparison(now: Observation, base: Observation): Claim | undefined {
  if (now.indicator.kind === 'rate') return pointsOf(now, base);
  const isSmall = base.indicator.kind === 'count' && base.amount.lt(SMALL_COUNT);
  const claim = isSmall ? tellChange(now, base) : tellGrowth(now, base);
  return claim && inFrame(claim, base);
}

/** The same in the frame that a draft would not choose. @returns undefined where it cannot be told so: a fall is never in 倍 */
export function inOtherFrame(now: Observation, base: Observation): Claim | undefined {
  const claim = now.indicator.kind === 'rate' ? undefined : tellGrowth(now, base);
  if (!claim) return undefined;
  return claim.wording === 'multiple' ? inPercent(claim, base) : inMultiples(claim, base);
}

export function comparisonId(frame: 'growth' | 'multiple', indicator: string): string {
  return claimId(frame, indicator, 'samePeriodLastYear');
}

function inFrame(claim: Claim, base: Observation): Claim {
  return { ...claim, id: claimId(claim.wording === 'multiple' ? 'multiple' : 'growth', claim.subject, base.period) };
}

function inPercent(claim: Claim, base: Observation): Claim {
  const exact = claim.exact.minus(1).times(100);
  const said = { wording: 'growth', kind: 'growth', unit: '%', ...roundedChange(exact, DECIMALS) } as const;
  return claimOf(claimId('growth', claim.subject, base.period), 'growth', said, exact, sourceOf(claim));
}

function inMultiples(claim: Claim, base: Observation): Claim | undefined {
  const exact = claim.exact.div(100).plus(1);
  const said = { ...percentSaid(exact, DECIMALS), wording: 'multiple', kind: 'multiple', unit: '倍' } as const;
  return claim.exact.gt(0) ? claimOf(claimId('multiple', claim.subject, base.period), 'multiple', said, exact, sourceOf(claim)) : undefined;
}

function sourceOf({ subject, cells, earlier, arithmetic }: Claim): Source {
  return { subject, cells, arithmetic, ...(earlier && { earlier }) };
}

function pointsOf(now: Observation, base: Observation): Claim | undefined {
  if (base.indicator.kind !== 'rate') return undefined;
  const { value } = pointsBetween(percent(now.value), percent(base.value));
  const said = { wording: 'points', kind: 'points', unit: '个百分点', ...roundedChange(value, Math.max(now.decimals, base.decimals)) } as const;
  const cells = [...now.cells, ...(base.earlierFile ? [] : base.cells)];
  const earlier = base.earlierFile ? { earlier: { ...base.earlierFile, cells: base.cells } } : {};
  const arithmetic = `${now.indicator.title} ${now.value.toFixed()}${now.unit} − 上年同期 ${base.value.toFixed()}${base.unit}`;
  return claimOf(claimId('growth', now.indicator.id, base.period), 'difference', said, value, { subject: now.indicator.id, cells, arithmetic, ...earlier });
}
