import { hasSameContent } from '../../src/model/same-content';
import { sheetOf } from '../support/workbook';

const rows = [['指标', '本期'], ['会员人数', 1206], ['入会率', { error: '#DIV/0!' }]];

test('two snapshots of the same sheet', () => {
  expect(hasSameContent(sheetOf('表', rows, ['A1:B1']), sheetOf('表', rows, ['A1:B1']))).toBe(true);
});

test.each([
  ['name', sheetOf('表2', rows)],
  ['figure', sheetOf('表', [rows[0]!, ['会员人数', 1207], rows[2]!])],
  ['formula', sheetOf('表', [rows[0]!, ['会员人数', { value: 1206, formula: 'B9+1' }], rows[2]!])],
  ['error', sheetOf('表', [rows[0]!, rows[1]!, ['入会率', { error: '#REF!' }]])],
  ['merge', sheetOf('表', rows, ['A1:B1'])],
  ['row', sheetOf('表', [...rows, ['注']])],
])('another %s', (_, other) => {
  expect(hasSameContent(sheetOf('表', rows), other)).toBe(false);
});
