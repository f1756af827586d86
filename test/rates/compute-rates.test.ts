import { builtInForms } from '../../src/forms/definitions/index';
import { readForms } from '../../src/forms/read-forms';
import { addressOf } from '../../src/model/address';
import { computeRates } from '../../src/rates/compute-rates';
import { sharedRates } from '../../src/rates/definitions/index';
import { rateText } from '../../src/rates/rate-text';
import { rateSheetEdits, RATE_SHEET } from '../../src/rates/write-rates';
import { ledger, township } from '../support/forms';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

function ratesOf(rows: readonly (readonly PlainCell[])[]) {
  const forms = readForms(workbookOf(sheetOf('统计表 1', rows)), builtInForms);
  return { forms, rates: forms.flatMap((form) => computeRates(form, sharedRates)) };
}

function told(rows: readonly (readonly PlainCell[])[]): readonly string[] {
  return ratesOf(rows).rates.map((rate) => `${rate.unit}${rate.period} ${rate.definition.id} ${rateText(rate)}`);
}

test('divides exactly and rounds once, for each period but the target', () => {
  expect(told(township(['会员人数', 1206, 1000, 1300], ['职工人数', 1306, 3000, 1400]))).toEqual([
    'current membership-rate 92.34%',
    'samePeriodLastYear membership-rate 33.33%',
  ]);
});

test('divides 万人 by 人 in base units', () => {
  expect(told(township(['会员人数（万人）', 1.2], ['职工人数（人）', 15_000]))).toEqual(['current membership-rate 80.00%']);
});

test.each([
  ['a zero denominator', 1206, 0, '无法计算：分母「职工人数」为 0'],
  ['a blank denominator', 1206, '', '无法计算：分母「职工人数」未填'],
  ['a blank numerator', '', 1306, '无法计算：分子「会员人数」未填'],
  ['words for a denominator', 1206, '约1300', '无法计算：分母「职工人数」不是数字'],
  ['digits stored as text, which the formula does not count either', 1206, '1306', '无法计算：分母「职工人数」存成了文本'],
])('%s gives the reason instead of a number', (_, members, employees, text) => {
  expect(told(township(['会员人数', members], ['职工人数', employees], ['基层工会数', 3]))).toEqual([`current membership-rate ${text}`]);
});

test('nothing is said where neither operand was filled in', () => {
  expect(told(township(['会员人数', ''], ['职工人数', '']))).toEqual([]);
});

test('knows the cells of numerator and denominator', () => {
  const [rate] = ratesOf(township(['会员人数', 1206], ['职工人数', 1306])).rates;
  expect([...rate!.numerator.cells, ...rate!.denominator.cells].map(addressOf)).toEqual(['B4', 'B5']);
});

describe('the sheet of rates', () => {
  test('has live formulas that carry their value, with last year and the difference', () => {
    const [edit] = rateSheetEdits(ratesOf(township(['会员人数', 1206, 1000], ['职工人数', 1306, 1250])));
    expect(edit).toMatchObject({ sheet: RATE_SHEET, freshSheet: true });
    const [, head, line] = edit!.cells;
    expect(head!.map((cell) => cell?.value)).toEqual([
      '指标', '分子', '分母', '本期分子数', '本期分母数', '本期率', '上年同期分子数', '上年同期分母数', '上年同期率', '增减（百分点）', '依据',
    ]);
    expect(line![5]).toEqual({
      formula: `IF(COUNT('统计表 1'!B4,'统计表 1'!B5)=2,IF('统计表 1'!B5>0,ROUND('统计表 1'!B4/('统计表 1'!B5),4),"无法计算"),"无法计算")`,
      value: 0.9234,
      numberFormat: '0.00%',
    });
    expect(line![9]).toMatchObject({
      formula: `IF(COUNT(F3,I3)=2,ROUND(('统计表 1'!B4/('统计表 1'!B5)-'统计表 1'!C4/('统计表 1'!C5))*100,2),"")`,
      value: 12.34,
      numberFormat: '+0.00;-0.00;0.00',
    });
  });

  test('says 无法计算 where the rate is undefined', () => {
    const [edit] = rateSheetEdits(ratesOf(township(['会员人数', 1206], ['职工人数', 0])));
    expect(edit!.cells[2]![5]).toMatchObject({ value: '无法计算' });
  });

  test('scales 万人 in the formula', () => {
    const [edit] = rateSheetEdits(ratesOf(township(['会员人数（万人）', 1.2], ['职工人数', 15_000])));
    expect(edit!.cells[2]![5]!.formula).toContain("'统计表 1'!B4*10000/('统计表 1'!B5)");
  });

  test('has a line a unit for a ledger', () => {
    const [edit] = rateSheetEdits(ratesOf(ledger(['甲公司', 120, 40, 90], ['合计', 120, 40, 90])));
    expect(edit!.cells.slice(1).map((line) => line.map((cell) => cell?.value))).toEqual([
      ['单位', '职工入会率（建会单位职工）'],
      ['甲公司', 0.75],
      ['合计', 0.75],
    ]);
  });

  test('is not made where there is no rate', () => {
    expect(rateSheetEdits(ratesOf(township(['工会小组数', 3], ['基层工会数', 4])))).toEqual([]);
  });
});

test('a written operand shows the decimals it has and no bare point; a label has room', () => {
  const { forms, rates } = ratesOf(township(['工资集体协商企业数', 138], ['建会企业数', 158.5]));
  const [head, , line] = rateSheetEdits({ forms, rates })[0]!.cells;
  expect(head).toHaveLength(1);
  expect(line!.slice(3, 5).map((cell) => cell?.numberFormat)).toEqual(['#,##0', '#,##0.0']);
  expect(line![0]).toMatchObject({ value: '工资集体协商协议签订率（建会企业）', columnWidth: 36 });
});
