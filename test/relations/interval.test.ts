import { decimal } from '../../src/model/decimal';
import { absolute, dividedBy, greatest, least, minus, times, timesNumber, type Interval } from '../../src/relations/interval';

function interval(low: number | undefined, high: number | undefined): Interval {
  return { low: low === undefined ? undefined : decimal(low), high: high === undefined ? undefined : decimal(high) };
}

function told({ low, high }: Interval): string {
  return `${low?.toFixed() ?? '-∞'}…${high?.toFixed() ?? '∞'}`;
}

test.each([
  ['minus', minus(interval(1, 4), interval(-2, 3)), '-2…6'],
  ['times', times(interval(-2, 3), interval(4, 5)), '-10…15'],
  ['times without end', times(interval(2, 3), interval(4, undefined)), '8…∞'],
  ['times without end over zero', times(interval(-2, 3), interval(4, undefined)), '-∞…∞'],
  ['zero times anything', times(interval(0, 0), interval(undefined, undefined)), '0…0'],
  ['divided by', dividedBy(interval(-1, 10), interval(2, 5)), '-0.5…5'],
  ['divided by what may be zero', dividedBy(interval(1, 2), interval(0, 5)), '-∞…∞'],
  ['without end divided by', dividedBy(interval(8, undefined), interval(2, 4)), '2…∞'],
  ['divided by without end', dividedBy(interval(1, 8), interval(2, undefined)), '0…4'],
  ['absolute', absolute(interval(-3, 2)), '0…3'],
  ['absolute below zero', absolute(interval(-3, -2)), '2…3'],
  ['absolute without end', absolute(interval(undefined, 2)), '0…∞'],
  ['greatest', greatest([interval(1, 4), interval(2, 3)]), '2…4'],
  ['greatest without end', greatest([interval(1, 4), interval(undefined, undefined)]), '1…∞'],
  ['least', least([interval(1, 4), interval(2, 3)]), '1…3'],
  ['times a number below zero', timesNumber(interval(1, undefined), decimal(-2)), '-∞…-2'],
])('%s', (_, result, expected) => {
  expect(told(result)).toBe(expected);
});

test('a third lies between its two nearest decimals', () => {
  const third = dividedBy(interval(1, 1), interval(3, 3));
  expect([third.low!.times(3).lt(1), third.high!.times(3).gt(1)]).toEqual([true, true]);
});
