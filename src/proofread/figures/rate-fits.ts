/** Whether a printed rate is what its parts come to, rounded or at least cut off: 4 ÷ 82 is 「4.9%」; 「4.8%」 is cut; 「5.9%」 is neither. */
import { roundTo, type Decimal } from '../../model/decimal';
import type { Interval } from '../../relations/interval';
import type { Remark } from '../../model/proofreading';
import { remarkOn } from './figure-remark';
import { cutRange, printedPlaces } from './printed-range';
import { canBeEqual, percentOf } from './ranges';
import type { Figure } from './statement';
import { writtenLike } from './written-like';

export function rateFits(rate: Figure, part: Interval, whole: Interval): 'fits' | 'cut' | 'differs' {
  const percent = percentOf(part, whole);
  if (canBeEqual(rate.range, percent)) return 'fits';
  return !rate.about && canBeEqual(cutRange(rate, rate.value), percent) ? 'cut' : 'differs';
}

/** @param said what the rate is of, up to the verdict: 「目标“88个”完成“86个”，完成率」 @param right what it should be, where that is certain */
export function wrongRate(rate: Figure, level: Remark['level'], said: string, right: string | undefined): Remark {
  const verdict = right === undefined ? `不会是“${rate.text}”` : `应为“${right}”，文中是“${rate.text}”`;
  return remarkOn(rate, { kind: 'arithmetic', level, message: `${said}${verdict}，请核对。`, ...(right !== undefined && { suggestion: right }) });
}

/** The rate of two exact numbers with as many places as the printed one, in its own words: 「4.9%」. */
export function ratePrinted(part: Decimal, whole: Decimal, printed: Figure): string {
  return writtenLike(printed, roundTo(part.times(100).div(whole), printedPlaces(printed.text)));
}
