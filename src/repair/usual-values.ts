/**
 * About what a figure should be, to rank proposals that the relations alone cannot tell apart: last year's figure of the
 * line (in a series, the year nearest), and in a table of units what each linked figure says: 会员 are usually 92 % of
 * 职工, 女会员 43 % of 会员. A wrong neighbour spoils one of these estimates, not all.
 */
import { decimal, type Decimal } from '../model/decimal';
import type { Fact } from '../model/fact';
import { amountOf } from '../model/quantity';
import type { FormIndex } from '../forms/form-index';
import { linkedPairs } from '../forms/linked-pairs';
import { stepOf } from './figures';

/** In whole numbers of the fact's last printed digit. */
export function usualValues(index: FormIndex, fact: Fact): readonly bigint[] {
  const { quantity } = fact;
  if (!quantity) return [];
  const before = otherPeriod(index, fact);
  const estimates = [...(before ? [before] : []), ...shares(index, fact)];
  return estimates.map((amount) => BigInt(amount.div(stepOf(quantity)).toFixed(0)));
}

function otherPeriod(index: FormIndex, fact: Fact): Decimal | undefined {
  const { periods } = index.form;
  const own = periods.findIndex(({ key }) => key === fact.period);
  const nearest = periods
    .map(({ key }, at) => ({ other: index.fact(fact.indicator, fact.unit, key), steps: Math.abs(at - own) }))
    .filter(({ other, steps }) => steps > 0 && other?.quantity)
    .sort((a, b) => a.steps - b.steps)[0]?.other;
  return nearest && amountOf(nearest.quantity!);
}

/** From each linked figure of the same unit, by the median ratio of the two among the other units. */
function shares(index: FormIndex, fact: Fact): readonly Decimal[] {
  return linkedPairs(index).flatMap(({ part, whole }) => {
    const isPart = part === fact.indicator;
    if (!isPart && whole !== fact.indicator) return [];
    const other = index.fact(isPart ? whole : part, fact.unit, fact.period)?.quantity;
    const ratio = medianRatio(index, part, whole, fact);
    if (!other?.value.gt(0) || ratio === undefined) return [];
    return [isPart ? amountOf(other).times(ratio) : amountOf(other).div(ratio)];
  });
}

function medianRatio(index: FormIndex, part: string, whole: string, { unit, period }: Fact): Decimal | undefined {
  const ratios = index
    .factsOf(part)
    .filter((each) => each.unit !== unit && each.period === period && each.quantity?.value.gt(0))
    .flatMap((each) => {
      const total = index.fact(whole, each.unit, each.period)?.quantity;
      return total?.value.gt(0) ? [amountOf(each.quantity!).div(amountOf(total)).toNumber()] : [];
    })
    .sort((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)];
  return median === undefined || median === 0 ? undefined : decimal(median);
}
