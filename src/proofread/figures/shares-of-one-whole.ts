/**
 * 「女会员4813人、农民工会员4102人，分别占42.53%和36.24%」: each number with its share fixes the whole within limits, 4813 ÷ 42.53% between
 * 11315 and 11318, and it must be one whole number for all. Two numbers with 签订率分别为 are bound in the same way.
 */
import { decimal } from '../../model/decimal';
import type { Remark } from '../../model/proofreading';
import { dividedBy, timesNumber, type Interval } from '../../relations/interval';
import { remarkOn } from './figure-remark';
import { rateFits, ratePrinted, wrongRate } from './rate-fits';
import { holdsWholeNumber } from './ranges';
import { isSameUnit } from './same-unit';
import { N, P, type Figure, type Statement } from './statement';
import { isExact } from './written-like';

const EACH_SHARE = /^[，,][^。；;，,]{0,14}(?:分别|各)占?[^。；;，,]{0,8}$/u;
const NEXT_SHARE = /^[、，,和及以]+$/u;
const LISTED = /^[、，,和及以]/u;
/** More are not told in one breath. */
const MOST = 6;

export function sharesOfOneWhole({ figures }: Statement): readonly Remark[] {
  return figures.flatMap((first, at) => {
    if (first.sign !== P || !EACH_SHARE.test(first.lead) || /目标|任务|计划|增|降|提高|上年|去年/u.test(first.lead)) return [];
    const shares = [first, ...whileTrue(figures.slice(at + 1, at + MOST), ({ sign, lead }) => sign === P && NEXT_SHARE.test(lead))];
    const counts = figures.slice(Math.max(0, at - shares.length), at);
    if (shares.length < 2 || counts.length < shares.length || !areOfOneWhole(counts) || shares.some(({ value, about }) => value.lte(0) || about)) return [];
    const whole = figures[at - shares.length - 1];
    if (whole && /其中/u.test(counts[0]!.lead) && isExact(whole) && isSameUnit(whole.unit, counts[0]!.unit)) return wrongShares(counts, shares, whole);
    const common = counts.map(({ range }, place) => dividedBy(timesNumber(range, decimal(100)), shares[place]!.range)).reduce(both);
    return isEmpty(common) || !holdsWholeNumber(common) ? [contradicting(counts, shares)] : [];
  });
}

/** Of a whole that is told: 「会员312人，其中女会员120人、农民工会员90人，分别占38.5%和28.8%」. */
function wrongShares(counts: readonly Figure[], shares: readonly Figure[], whole: Figure): readonly Remark[] {
  return shares.flatMap((share, at) => {
    if (!whole.value.gt(0) || rateFits(share, counts[at]!.range, whole.range) !== 'differs') return [];
    const right = ratePrinted(counts[at]!.value, whole.value, share);
    return [wrongRate(share, 'hard', `“${counts[at]!.text}”占“${whole.text}”的比例`, right)];
  }).slice(0, 1);
}

function areOfOneWhole(counts: readonly Figure[]): boolean {
  return counts.every((count, at) => count.sign === N && isExact(count) && count.class === 'count' && isSameUnit(count.unit, counts[0]!.unit) && (at === 0 || LISTED.test(count.lead)));
}

function whileTrue(figures: readonly Figure[], holds: (figure: Figure) => boolean): readonly Figure[] {
  const end = figures.findIndex((figure) => !holds(figure));
  return end === -1 ? figures : figures.slice(0, end);
}

function contradicting(counts: readonly Figure[], shares: readonly Figure[]): Remark {
  const wholes = counts.map(({ value, text }, at) => `按“${text}”和“${shares[at]!.text}”推算是${value.times(100).div(shares[at]!.value).toFixed(1)}`);
  return remarkOn(shares[0]!, { kind: 'arithmetic', level: 'soft', message: `几个比例的总数推算不一致：${wholes.join('，')}，请核对。` });
}

function both(a: Interval, b: Interval): Interval {
  return { low: a.low!.gt(b.low!) ? a.low : b.low, high: a.high!.lt(b.high!) ? a.high : b.high };
}

function isEmpty({ low, high }: Interval): boolean {
  return low!.gt(high!);
}
