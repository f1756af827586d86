/** Addresses of Excel as rectangles and back; rows and columns from 1. */
import { addressOf, columnNumber, parseAddress, type Rectangle } from '../../../../src/model/address';
import { RichError } from '../rich-api';

export const WHOLE_SHEET: Rectangle = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };

/** 'A1', 'A1:C3', '2:5', 'A:C', 统计表!A1 */
export function rectangleOf(address: string): Rectangle {
  const [from = '', to = from] = address.slice(address.lastIndexOf('!') + 1).split(':');
  const rows = [from, to].map((part) => (/^\$?\d+$/.test(part) ? Number(part.replace('$', '')) : undefined));
  if (rows[0] && rows[1]) return { ...WHOLE_SHEET, top: rows[0], bottom: rows[1] };
  if (/^\$?[A-Z]+$/i.test(from)) return { ...WHOLE_SHEET, left: columnNumber(from.replace('$', '')), right: columnNumber(to.replace('$', '')) };
  const [start, end] = [parseAddress(from), parseAddress(to)];
  if (!start || !end) throw new RichError('InvalidArgument');
  return { top: Math.min(start.row, end.row), left: Math.min(start.column, end.column), bottom: Math.max(start.row, end.row), right: Math.max(start.column, end.column) };
}

export function addressOfRectangle({ top, left, bottom, right }: Rectangle): string {
  const from = addressOf({ row: top, column: left });
  return top === bottom && left === right ? from : `${from}:${addressOf({ row: bottom, column: right })}`;
}

export function intersection(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const both = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return both.top <= both.bottom && both.left <= both.right ? both : undefined;
}

export function* placesIn({ top, left, bottom, right }: Rectangle): Generator<readonly [row: number, column: number]> {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield [row, column];
}
