import { decimal, decimalPlaces, roundTo, sum } from '../../src/model/decimal';

test.each([
  [576.3099999999999, '576.31'],
  [12290.8, '12290.8'],
  [1e21, '1000000000000000000000'],
  [-0.1, '-0.1'],
])('reads the double %p as the 15-digit decimal %s', (double, text) => {
  expect(decimal(double).toFixed()).toBe(text);
});

test('adds without binary noise', () => {
  expect(sum([decimal(0.1), decimal(0.2)]).eq(decimal('0.3'))).toBe(true);
});

test.each([
  ['2.5', 0, '3'],
  ['-2.5', 0, '-3'],
  ['90.365', 2, '90.37'],
  ['90.36499999', 2, '90.36'],
])('rounds %s to %i places half away from zero: %s', (value, places, rounded) => {
  expect(roundTo(decimal(value), places).toFixed()).toBe(rounded);
});

test('a tie that comes out of a division stays a tie', () => {
  expect(roundTo(decimal(1).div(8), 2).toFixed()).toBe('0.13');
});

test.each([['12', 0], ['1002.25', 2], ['1e3', 0], ['0.005', 3], ['123000', 0]])('counts the digits after the point of %s: %i', (value, places) => {
  expect(decimalPlaces(decimal(value))).toBe(places);
});
