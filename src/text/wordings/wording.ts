/** How one kind of figure is put into words and read back: parse(render(said)) is said again, and no other wording reads its text. */
import { decimal, type Decimal } from '../../model/decimal';
import type { Statement, WordingId } from '../../model/claim';
import { formatPlain } from '../format';

export interface Wording {
  readonly id: WordingId;
  readonly render: (said: Statement) => string;
  readonly parse: (text: string) => Statement | undefined;
}

/** Digits as they are printed in a report: no thousands separator, no needless zero in front. */
export const DIGITS = '(?:0|[1-9]\\d*)(?:\\.\\d+)?';

export interface PrintedNumber {
  readonly value: Decimal;
  readonly decimals: number;
}

export function printedNumber(digits: string): PrintedNumber {
  return { value: decimal(digits), decimals: digits.split('.')[1]?.length ?? 0 };
}

export function digitsOf({ value, decimals }: PrintedNumber): string {
  return formatPlain(value.abs(), decimals);
}
