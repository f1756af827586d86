import { lastYearAgreesWithPrevious } from '../../src/checks/last-year-agrees-with-previous';
import { loadDefinition } from '../../src/forms/load-definition';
import { checkTester } from '../support/check-tester';
import { ledger, township } from '../support/forms';
import type { PlainCell } from '../support/workbook';

const lastYear = (unit: string, ...lines: readonly (readonly PlainCell[])[]) => [
  ['工会工作统计表'], [`填报单位：${unit}`, '', '', '报告期：2025年上半年'], ['指标', '本期', '上年同期', '年度目标'], ...lines,
];
const years = (head: readonly string[], figures: readonly PlainCell[]) => [['本单位工会情况表'], ['指标', ...head], ['会员人数', ...figures], ['职工人数', ...figures]];
const own = [
  loadDefinition(JSON.stringify({ code: 'own', title: '本单位工会情况表', items: [{ name: '会员人数', unit: '人' }, { name: '职工人数', unit: '人' }] }), '本单位.json'),
];

checkTester.run(lastYearAgreesWithPrevious, {
  valid: [
    { name: 'the same figures', rows: township(['职工人数', 1306, 1290], ['会员人数', 1206, 1190]), previous: lastYear('青云镇总工会', ['职工人数', 1290], ['会员人数', 1190]) },
    { name: 'the same count, printed in ten thousands now', rows: township(['会员人数（万人）', 12.6, 12.1], ['职工人数（万人）', 13.6, 13.3]), previous: lastYear('青云镇总工会', ['会员人数', 121_035], ['职工人数', 132_960]) },
    { name: 'nothing to compare with', rows: township(['职工人数', 1306, 1290], ['会员人数', 1206, 1190]) },
    { name: 'a blank is no other figure', rows: township(['职工人数', 1306, 1290], ['会员人数', 1206, '']), previous: lastYear('青云镇总工会', ['职工人数', 1290], ['会员人数', 1192]) },
    { name: 'the latest year may be corrected', rows: years(['2024年', '2025年'], [100, 120]), previous: years(['2024年', '2025年'], [100, 118]), definitions: own },
  ],
  invalid: [
    {
      name: 'a figure that was another a year ago',
      rows: township(['职工人数', 1306, 1290], ['会员人数', 1206, 1190]),
      previous: lastYear('青云镇总工会', ['职工人数', 1290], ['会员人数', 1192]),
      findings: [['C5', 'differs', '「会员人数（上年同期）」为 1,190人，上年报表为 1,192（「上期.xlsx」工作表「表」B5），口径有变化的请说明。']],
    },
    {
      name: 'a year told otherwise than before',
      rows: years(['2023年', '2024年', '2025年'], [90, 101, 120]),
      previous: years(['2023年', '2024年'], [90, 100]),
      definitions: own,
      findings: [
        ['C3', 'differs', '「2024年 会员人数」为 101人，上年报表为 100（「上期.xlsx」工作表「表」C3），口径有变化的请说明。'],
        ['C4', 'differs', '「2024年 职工人数」为 101人，上年报表为 100（「上期.xlsx」工作表「表」C4），口径有变化的请说明。'],
      ],
    },
  ],
  skipped: [
    {
      name: 'another measure last year',
      rows: township(['会员人数', 1206, 1190], ['职工人数', 1306, 1290]),
      previous: lastYear('青云镇总工会', ['会员人数（万元）', 1192], ['职工人数', 1290]),
      reason: '「会员人数」上期以“万元”计，本期以“人”计，口径不同',
    },
    { name: 'another unit reported', rows: township(['会员人数', 1206, 1190], ['职工人数', 1306, 1290]), previous: lastYear('白石镇总工会', ['会员人数', 1192], ['职工人数', 1290]), reason: '上期工作簿中没有上年同期的同一张表' },
    { name: 'a ledger has no such column', rows: ledger(['甲公司', 120, 40, 100]), previous: ledger(['甲公司', 110, 40, 90]), reason: '本表没有上年同期栏' },
  ],
});
