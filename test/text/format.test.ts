import { decimal } from '../../src/model/decimal';
import { formatNumber, formatPlain } from '../../src/text/format';

test.each([
  ['1206', undefined, '1,206'],
  ['1002.25', undefined, '1,002.25'],
  ['1234567.125', 2, '1,234,567.13'],
  ['-1206', undefined, '-1,206'],
  ['92.25', 1, '92.3'],
  ['92', 1, '92.0'],
  ['-0.04', 1, '0.0'],
  ['999', undefined, '999'],
])('prints %s with %p decimals as %s', (value, decimals, printed) => {
  expect(formatNumber(decimal(value), decimals)).toBe(printed);
});

test('prints without separators where a program will read it', () => {
  expect(formatPlain(decimal('1234567.5'))).toBe('1234567.5');
});
