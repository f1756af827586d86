/** A cell as the arithmetic sees it: its amount in base units, what it may stand for, and what is in doubt about it. */
import { decimal, ZERO, type Decimal } from '../model/decimal';
import { amountOf, roundingHalfWidth } from '../model/quantity';
import { readNumber } from '../text/number';
import { withoutSpaces } from '../text/plain-text';
import { EVERYTHING, FROM_ZERO, point, type Interval } from './interval';
import type { DoubtReason, Operand } from './scope';

const YES = decimal(1);
const ANSWERS: ReadonlyMap<string, Decimal> = new Map([['是', YES], ['有', YES], ['√', YES], ['否', ZERO], ['无', ZERO], ['×', ZERO]]);

/** Text that counts as a number: 是 is 1, 否 is 0, digits kept as text are themselves. */
export function numberOfText(text: string): Decimal | undefined {
  const answer = ANSWERS.get(withoutSpaces(text));
  if (answer) return answer;
  const read = readNumber(text);
  return read && !read.unit ? read.value : undefined;
}

/** The printed figure in base units; undefined where there is none. */
export function nominalAmount(operand: Operand | 'unknown-name'): Decimal | undefined {
  if (operand === 'unknown-name') return undefined;
  if (operand.kind === 'figure') return operand.quantity.unitOfMeasure.multiplier === 1 ? operand.quantity.value : amountOf(operand.quantity);
  return operand.kind === 'text' ? numberOfText(operand.text) : undefined;
}

export function isInPercent(operand: Operand | 'unknown-name'): boolean {
  if (operand === 'unknown-name' || operand.kind !== 'figure') return false;
  const { dimension } = operand.quantity.unitOfMeasure;
  return dimension === 'percent' || dimension === 'percentagePoint';
}

/** Everything the printed figure may stand for. */
export function possibleAmounts(operand: Operand | 'unknown-name'): Interval {
  const nominal = nominalAmount(operand);
  if (nominal === undefined) return operand !== 'unknown-name' && operand.kind === 'blank' && operand.nonNegative ? FROM_ZERO : EVERYTHING;
  if (operand === 'unknown-name' || operand.kind !== 'figure') return point(nominal);
  const half = roundingHalfWidth(operand.quantity);
  return half.eq(ZERO) ? point(nominal) : { low: nominal.minus(half), high: nominal.plus(half), highOpen: true };
}

export function doubtAbout(operand: Operand | 'unknown-name'): DoubtReason | undefined {
  if (operand === 'unknown-name') return 'unknown-name';
  if (operand.kind === 'blank' || operand.kind === 'unreadable') return operand.kind;
  return operand.kind === 'text' && numberOfText(operand.text) === undefined ? 'text' : undefined;
}
