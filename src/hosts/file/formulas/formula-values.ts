/** Values as formulas work with them, after Excel: what counts as a number, how two compare, what fails. */
import { decimal, type Decimal } from '../../../model/decimal';
import { isEmpty, type CellValue } from '../../../model/workbook';
import type { BinaryOperator } from './parse-formula';

/** A function or a reading of a text that is not known here. */
export class Unknown extends Error {}
/** The result is an error value. */
export class Failed extends Error {
  constructor(readonly value: { readonly error: string }) {
    super(value.error);
  }
}

export const DIVISION_BY_ZERO = { error: '#DIV/0!' };
const WRONG_VALUE = { error: '#VALUE!' };

export function combined(operator: BinaryOperator, left: CellValue, right: CellValue): CellValue {
  switch (operator) {
    case '+':
      return plain(numberOf(left).plus(numberOf(right)));
    case '-':
      return plain(numberOf(left).minus(numberOf(right)));
    case '*':
      return plain(numberOf(left).times(numberOf(right)));
    case '/': {
      const divisor = numberOf(right);
      if (divisor.eq(0)) throw new Failed(DIVISION_BY_ZERO);
      return plain(numberOf(left).div(divisor));
    }
    case '^':
      throw new Unknown();
    case '&':
      return textOf(left) + textOf(right);
    default:
      return holds(operator, compared(left, right));
  }
}

function holds(operator: '=' | '<>' | '<' | '>' | '<=' | '>=', order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
  }
}

/** Numbers before texts before truth values; texts without regard to case; a blank is 0 or "", as the other side is. */
function compared(left: CellValue, right: CellValue): number {
  const [a, b] = [left ?? blankLike(right), right ?? blankLike(left)];
  const rank = (value: CellValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') return decimal(a).cmp(decimal(b));
  const [s, t] = [String(a).toLowerCase(), String(b).toLowerCase()];
  return s === t ? 0 : s < t ? -1 : 1;
}

function blankLike(value: CellValue): CellValue {
  return typeof value === 'string' ? '' : typeof value === 'boolean' ? false : 0;
}

export function isTrue(value: CellValue): boolean {
  if (typeof value === 'string') throw new Failed(WRONG_VALUE);
  return value === true || (typeof value === 'number' && value !== 0);
}

/** A text is no number here: Excel would read 「1,206」 as one and another program would not. */
export function numberOf(value: CellValue): Decimal {
  if (value === null) return decimal(0);
  if (typeof value === 'number') return decimal(value);
  if (typeof value === 'boolean') return decimal(value ? 1 : 0);
  if (typeof value === 'string' && isEmpty(value)) throw new Failed(WRONG_VALUE);
  throw new Unknown();
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? decimal(value).toFixed() : String(value);
}

export function plain(value: Decimal): number {
  return Number(value.toPrecision(15));
}
