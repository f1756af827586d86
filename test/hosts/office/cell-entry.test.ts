import { cellEntry, wouldBeRead } from '../../../src/hosts/office/excel/cell-entry';
import { excelHost } from '../../../src/hosts/office/excel/excel-host';
import { startExcel } from '../../support/office/start-excel';

const TEXTS = [
  '007', '1,306', '12.5%', '-', '+5', '-5', '=合计', '=1+1', '@SUM', "'引号", '2026-06-30', '2026年6月30日', '6月30日', '2026年6月', '12:30', '(100)', '￥100', '1e5', '１２３', ' 12 ',
  'TRUE', 'false', '#N/A', '#DIV/0!', '330102199003078515', '1/2', 'Mar-5',
];

test.each(TEXTS)('%s stays the text it is, in a cell of any format', async (text) => {
  const { at, ...globals } = await startExcel([{ name: '表', rows: [[{ value: 1 }, { value: 0.5, numberFormat: '0.0%' }, { value: '甲', numberFormat: '@' }]] }], { excelApi: '1.9' });
  const host = excelHost(globals);
  await host.apply([{ sheet: '表', row: 1, column: 1, cells: [[{ value: text }, { value: text }, { value: text }, { value: text, numberFormat: '0.00' }]] }]);
  const { sheets: [sheet] } = await host.readWorkbook();
  expect([1, 2, 3, 4].map((column) => sheet!.cellAt(1, column))).toEqual([
    { value: text, numberFormat: '@' },
    { value: text, numberFormat: '0.0%' },
    { value: text, numberFormat: '@' },
    { value: text, numberFormat: '0.00' },
  ]);
  expect(at.book.named('表')!.cellAt(1, 1).formula).toBeUndefined();
});

test.each(['会员人数', '2026年上半年工会工作统计表', '第1类单位', '#合计', '表一（续）', '1. 会员', 'A1', '无'])('%s is told as it is', (text) => {
  expect(wouldBeRead(text)).toBe(false);
});

test.each([
  ['a number', 7, undefined],
  ['a formula', 7, '3+4'],
  ['a truth value', true, undefined],
])('%s is none of text where the cell was formatted as text', async (_, value, formula) => {
  expect(cellEntry(value, formula, '@', false).format).toBe('General');
});
