import { decimal } from '../../src/model/decimal';
import { formatNumber, formatPlain, formatQuantity } from '../../src/text/format';
import { unitOfMeasure } from '../../src/text/unit-of-measure';

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

test.each([
  ['1206', '人', 0, '1,206人'],
  ['412.3', '万人', 2, '412.30万人'],
  ['92.3', '%', 1, '92.3%'],
  ['1.5', '个百分点', 1, '1.5个百分点'],
])('prints %s in %s with %i decimals as %s', (value, unit, decimals, printed) => {
  expect(formatQuantity({ value: decimal(value), unitOfMeasure: unitOfMeasure(unit)!, decimals })).toBe(printed);
});
