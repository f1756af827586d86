import { cellName, cellText, valueText } from '../../src/taskpane/cell-name';
import { ledger, township } from '../support/forms';
import { preparedOf } from './prepared';

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });

test('a cell is called by its unit, indicator and period', () => {
  const form = preparedOf(township(['职工人数', 1306, 1280], ['会员人数', 1206, 1150]));
  expect([cellName(form, at('统计表', 5, 2)), cellName(form, at('统计表', 5, 3)), cellName(form, at('统计表', 1, 1))]).toEqual(['会员人数 本期', '会员人数 上年同期', undefined]);
  const units = preparedOf(ledger(['一 厂', 100, 40, 90]), '台账');
  expect(cellName(units, at('台账', 3, 4))).toBe('一厂 会员人数');
});

test.each([
  [1234567.5, '1,234,567.5'],
  [0.1 + 0.2, '0.3'],
  [-12, '-12'],
  ['约4800', '约4800'],
  [null, ''],
  ['  ', ''],
  [{ error: '#DIV/0!' }, '#DIV/0!'],
])('%j reads %s', (value, text) => expect(valueText(value)).toBe(text));

test('a cell of a sheet that is gone reads as blank', () => {
  expect(cellText(preparedOf(township(['职工人数', 1306, 1280], ['会员人数', 1206, 1150])), at('表九', 1, 1))).toBe('');
});
