/**
 * A ratio that stands far apart from that of all other units: 会员 ÷ 职工 is 0.93 % in one region and 79–96 % in the
 * other 27. Which of the two figures is wrong is told by their other ratios.
 *
 * Ratios are compared on a log scale around their median; apart means by more than six robust deviations
 * (1.4826 × median absolute deviation) and by a factor of three, so that real differences between regions pass:
 * it is digits lost or doubled, and mixed units, that this check is after.
 */
import { linkedPairs, type Pair } from '../forms/linked-pairs';
import { roughly } from './bounds';
import { decimal, roundTo } from '../model/decimal';
import type { CellRef } from '../model/address';
import type { Fact } from '../model/fact';
import { amountOf } from '../model/quantity';
import type { FormIndex } from '../forms/form-index';
import { formatNumber } from '../text/format';
import { defineCheck } from './check';
import { inUnitOf, printedQuantity } from '../forms/printed';

const FEWEST_UNITS = 8;
/** A bound of people is told in whole people, unless it is tiny. */
const TELL_WHOLE = 10;
const DEVIATIONS = 6;

type Data = { of: string; share: string; others: number; low: string; high: string; least: string; most: string };

export const outlierAmongUnits = defineCheck<{ apart: Data }>({
  id: 'outlier-among-units',
  title: { zh: '各单位之间的比例应相当', en: 'Units have comparable ratios' },
  level: 'soft',
  clause: '同表各单位比例的稳健离群检验（逻辑推定）',
  example: '「四川 会员人数」44,551 只占职工人数的 0.93%，其余 27 个地区在 79.30%–95.95% 之间。',
  answer: {
    zh: '核对这个单位的两个数，常见的是少填一位；情况属实的，说明原因。',
    en: 'Look at both figures of this unit, often a digit is missing; explain it where it is true.',
  },
  messages: {
    zh: {
      apart: ({ subject, actual }, { of, share, others, low, high, least, most }) =>
        `「${subject}」为 ${actual}，应在 ${low} 到 ${high} 之间：它是「${of}」的 ${share}，其余 ${others} 个在 ${least}–${most}${/%$/u.test(most) ? ' ' : ''}之间，可能多录或少录了位数。`,
    },
    en: {
      apart: ({ subject, actual }, { of, share, others, low, high, least, most }) =>
        `“${subject}” is ${actual}, expected between ${low} and ${high}: it is ${share} of “${of}”, the other ${others} lie between ${least} and ${most}; digits may be lost or doubled.`,
    },
  },
  *run(index) {
    const pairs = linkedPairs(index);
    const compared = pairs.flatMap((pair) => index.form.periods.map((period) => ratiosOf(index, pair, period.key))).filter((ratios) => ratios.length >= FEWEST_UNITS);
    if (compared.length === 0) {
      yield { skipped: `可比的单位不足 ${FEWEST_UNITS} 个` };
      return;
    }
    const suspicions = compared.flatMap(standingApart);
    const weight = evidence(compared, suspicions);
    const blamed = new Set<Fact>();
    const faults = suspicions.flatMap(({ ratio, others }) => {
      const at = weight(ratio.part) >= weight(ratio.whole) ? ratio.part : ratio.whole;
      if (blamed.has(at)) return [];
      blamed.add(at);
      return [faultOf(index, at, ratio, others)];
    });
    yield { faults };
  },
});

interface UnitRatio {
  readonly part: Fact;
  readonly whole: Fact;
  readonly value: number;
  readonly isShare: boolean;
}

interface Suspicion {
  readonly ratio: UnitRatio;
  readonly others: readonly UnitRatio[];
}

function ratiosOf(index: FormIndex, pair: Pair, period: string): readonly UnitRatio[] {
  return index.form.units
    .filter((unit) => !unit.isTotal && unit.key !== '')
    .flatMap((unit) => {
      const part = index.fact(pair.part, unit.key, period);
      const whole = index.fact(pair.whole, unit.key, period);
      if (!part?.quantity?.value.gt(0) || !whole?.quantity?.value.gt(0)) return [];
      const value = amountOf(part.quantity).toNumber() / amountOf(whole.quantity).toNumber();
      return [{ part, whole, value, isShare: pair.isShare }];
    });
}

function standingApart(ratios: readonly UnitRatio[]): readonly Suspicion[] {
  const logs = ratios.map((ratio) => Math.log(ratio.value));
  const centre = median(logs);
  const spread = 1.4826 * median(logs.map((log) => Math.abs(log - centre)));
  const limit = Math.max(DEVIATIONS * spread, Math.log(3));
  const apart = ratios.filter((_, at) => Math.abs(logs[at]! - centre) > limit);
  if (apart.length === 0) return [];
  const others = ratios.filter((ratio) => !apart.includes(ratio));
  return apart.map((ratio) => ({ ratio, others }));
}

/** How much speaks against a figure: its suspicious ratios less its ordinary ones. */
function evidence(compared: readonly (readonly UnitRatio[])[], suspicions: readonly Suspicion[]): (fact: Fact) => number {
  const weights = new Map<CellRef, number>();
  const suspicious = new Set(suspicions.map(({ ratio }) => ratio));
  for (const ratio of compared.flat()) {
    for (const { place } of [ratio.part, ratio.whole]) weights.set(place, (weights.get(place) ?? 0) + (suspicious.has(ratio) ? 1 : -1));
  }
  return (fact) => weights.get(fact.place) ?? 0;
}

function faultOf(index: FormIndex, at: Fact, ratio: UnitRatio, others: readonly UnitRatio[]) {
  const values = others.map((other) => other.value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const other = at === ratio.part ? ratio.whole : ratio.part;
  const base = amountOf(other.quantity!);
  const bounds = at === ratio.part ? [base.times(decimal(least)), base.times(decimal(most))] : [base.div(decimal(most)), base.div(decimal(least))];
  const [low, high] = bounds.map((bound) => formatNumber(bound.gte(TELL_WHOLE) && at.quantity!.unitOfMeasure.multiplier === 1 ? roundTo(roughly(bound), 0) : roughly(inUnitOf(at, bound))));
  const told = (value: number) => (ratio.isShare ? `${(value * 100).toFixed(2)}%` : `${times(value)} 倍`);
  const turned = (value: number) => (at === ratio.part ? told(value) : `${times(1 / value)} 倍`);
  const [first, last] = at === ratio.part ? [least, most] : [most, least];
  return {
    messageId: 'apart' as const,
    data: {
      of: index.item(other.indicator)!.item.indicator.title,
      share: turned(ratio.value),
      others: others.length,
      low: low!,
      high: high!,
      least: turned(first).replace(/ 倍$/u, ''),
      most: turned(last),
    },
    at,
    actual: printedQuantity(at),
    related: [other.place],
    expected: `${low}–${high}`,
  };
}

function times(value: number): string {
  return formatNumber(roughly(decimal(value)));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}
