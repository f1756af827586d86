/**
 * A figure must agree with its change, its growth and its completion: of 「86个，同比增加4个，增长5.9%」 4 ÷ 82 is 4.9%. Where only a
 * rate is told, some whole number must have been there before: 「61个，同比增长8.0%」 would have grown from 56.48.
 */
import { decimal, type Decimal } from '../../model/decimal';
import type { Remark } from '../../model/proofreading';
import { isPoint, minus, plus, point, type Interval } from '../../relations/interval';
import { chainsIn, type FigureChain } from './figure-chain';
import { remarkOn } from './figure-remark';
import { cutRange } from './printed-range';
import { rateFits, ratePrinted } from './rate-fits';
import { isRound, isWholeNumberTimes } from './ranges';
import type { Figure, Statement } from './statement';

const HUNDRED = decimal(100);

export function chainAgrees(statement: Statement): readonly Remark[] {
  return chainsIn(statement).flatMap((chain) => [...changeAgrees(chain), ...growthAgrees(chain), ...completionAgrees(chain)]);
}

function changeAgrees({ subject, change, isFall }: FigureChain): readonly Remark[] {
  if (!change || isFall || !subject.range.high?.lt(change.range.low!)) return [];
  return [remarkOn(change, { kind: 'arithmetic', level: 'hard', message: `增加的“${change.text}”比“${subject.text}”还多，请核对。` })];
}

function growthAgrees({ subject, change, growth, isFall }: FigureChain): readonly Remark[] {
  if (!growth) return [];
  if (!change) {
    const factor = (range: Interval): Interval => (isFall ? minus : plus)(point(HUNDRED), range);
    return comesFromNone(subject, growth, factor) ? [remarkOn(growth, { kind: 'arithmetic', level: 'soft', message: noneBefore(subject, growth, isFall ? '下降' : '增长') })] : [];
  }
  const before = (isFall ? plus : minus)(subject.range, change.range);
  if (!before.low?.gt(0)) return [];
  const fit = rateFits(growth, change.range, before);
  if (fit === 'fits') return [];
  const right = isPoint(before) && isPoint(change.range) ? ratePrinted(change.value, before.low, growth) : undefined;
  const shown = right === undefined ? '不符' : `不符，应为“${right}”`;
  const message = `“${growth.text}”与“${subject.text}”和增减的“${change.text}”${shown}，请核对。`;
  return [remarkOn(growth, { kind: 'arithmetic', level: fit === 'cut' ? 'soft' : 'hard', message, ...(right !== undefined && { suggestion: right }) })];
}

function completionAgrees({ subject, completion }: FigureChain): readonly Remark[] {
  if (!completion || !comesFromNone(subject, completion, (range) => range)) return [];
  return [remarkOn(completion, { kind: 'arithmetic', level: 'soft', message: `没有哪个整数目标能使“${subject.text}”完成“${completion.text}”，请核对这两个数。` })];
}

/** No whole number, divided into the subject as the rate says, gives it; neither with the rate rounded nor with it cut off. */
function comesFromNone(subject: Figure, rate: Figure, factor: (range: Interval) => Interval): boolean {
  if (subject.class !== 'count' || !isPoint(subject.range) || isRound(subject.value) || subject.value.lte(0) || rate.about || rate.value.eq(0)) return false;
  return [rate.range, cutRange(rate, rate.value)].every((range) => isPositive(factor(range)) && !isWholeNumberTimes(subject.value.times(HUNDRED), factor(range)));
}

function isPositive({ low }: Interval): boolean {
  return low?.gt(0) === true;
}

function noneBefore(subject: Figure, growth: Figure, moved: string): string {
  const base: Decimal = subject.value.times(100).div(moved === '增长' ? growth.value.plus(100) : HUNDRED.minus(growth.value));
  return `“${subject.text}”${moved}“${growth.text}”，推出上年同期为${base.toFixed(2)}${subject.unit}，不是整数，请核对这两个数。`;
}
