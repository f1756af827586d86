/**
 * A rate beside the two numbers it is made of: 「受理案件23件，调解成功19件，调解成功率82.61%」, 「会员312人，其中女会员120人，占38.5%」. Held
 * against each other only where the words bind them: the name of the rate stands with its numerator (采纳50条，采纳率…), or 其中…占.
 */
import type { Remark } from '../../model/proofreading';
import { rateFits, ratePrinted, wrongRate } from './rate-fits';
import { isSameUnit } from './same-unit';
import { N, P, type Figure, type Statement } from './statement';
import { isExact } from './written-like';

const OF_ITSELF = /^[，,、；;（(]?(?:已结案件|平均)?(?<stem>[\p{Script=Han}]{2,8}?)(?:完成)?率(?:为|达到?|是|约)?$/u;
const SHARE = /^[，,、；;（(]?(?:约|共)?占(?:比|总数|总量|全部|总人数|职工总数|会员总数|其中)?的?(?:为|达到?)?$/u;
/** Between a numerator and its rate only such figures may stand. */
const WHOLE = /应|共|总|征集|收集|提出|受理|接待|报名|参评|抽查|检查|走访|发出|发放|全部|现有|结案|收回|回收/u;
/** Figures back. */
const FAR = 10;
const OTHER = /新|再|续|上年|去年|同期|目标|任务|计划|力争|增加|减少|增长|下降|提高|每/u;

export function rateOfCounts({ figures }: Statement): readonly Remark[] {
  return figures.flatMap((rate, at) => {
    const part = figures[at - 1];
    const whole = SHARE.test(rate.lead) ? wholeOfShares(figures, at) : lastInUnitOf(figures, at - 1);
    if (rate.sign !== P || rate.about || part?.sign !== N || whole?.sign !== N || !isSameUnit(part.unit, whole.unit)) return [];
    if (!isBound(rate, part, whole) || [part, whole].some(({ lead, about }) => about || OTHER.test(lead))) return [];
    const fit = part.range.low?.gt(0) && whole.range.low?.gt(0) ? rateFits(rate, part.range, whole.range) : 'fits';
    if (fit === 'fits') return [];
    const right = isExact(part) && isExact(whole) ? ratePrinted(part.value, whole.value, rate) : undefined;
    const isCertain = fit === 'differs' && SHARE.test(rate.lead);
    return [wrongRate(rate, isCertain ? 'hard' : 'soft', `“${part.text}”占“${whole.text}”的比例`, right)];
  });
}

/** 「受理86件，涉及职工423人，办结82件」: the number before in the same unit. */
function lastInUnitOf(figures: readonly Figure[], part: number): Figure | undefined {
  return figures.slice(Math.max(0, part - 3), Math.max(0, part)).reverse().find(({ sign, unit }) => sign === N && isSameUnit(unit, figures[part]?.unit ?? ''));
}

/** 「312人，其中女会员120人，占38.5%，农民工会员90人，占28.8%」: back over parts with their shares to what stands before 其中. */
function wholeOfShares(figures: readonly Figure[], share: number): Figure | undefined {
  for (let at = share - 1; at > 0 && at > share - FAR; at -= 2) {
    if (figures[at]!.sign !== N) return undefined;
    if (/其中/u.test(figures[at]!.lead)) return figures[at - 1];
    if (!SHARE.test(figures[at - 1]!.lead)) return undefined;
  }
  return undefined;
}

/** 其中…占, or 应…已…率, or a rate that has its numerator's own word. */
function isBound(rate: Figure, part: Figure, whole: Figure): boolean {
  if (SHARE.test(rate.lead)) return true;
  const { stem } = OF_ITSELF.exec(rate.lead)?.groups ?? {};
  const hasItsWord = stem !== undefined && part.lead.includes(stem.slice(-2));
  const isDue = stem !== undefined && /应/u.test(whole.lead) && /实际?|已/u.test(part.lead);
  return WHOLE.test(whole.lead) && (hasItsWord || isDue);
}
