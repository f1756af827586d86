import { dateIsWithinPeriod } from '../../src/checks/date-is-within-period';
import { loadDefinition } from '../../src/forms/load-definition';
import { checkTester } from '../support/check-tester';
import type { PlainCell } from '../support/workbook';

const own = (within: string) => [
  loadDefinition(
    JSON.stringify({ code: 'own', title: '本单位工会情况表', items: [{ name: '会员人数', unit: '人' }, { name: '建会日期', kind: 'date', within }] }),
    '本单位.json',
  ),
];
const rows = (period: string, date: PlainCell) => [['本单位工会情况表'], ['填报单位：青云镇总工会', period], ['指标', '本期'], ['会员人数', 120], ['建会日期', date]];

checkTester.run(dateIsWithinPeriod, {
  valid: [
    { name: 'the last day', rows: rows('报告期：2026年上半年', '2026-06-30'), definitions: own('period') },
    { name: 'a date cell', rows: rows('报告期：2026年上半年', { value: 46_203, numberFormat: 'yyyy-mm-dd' }), definitions: own('period') },
    { name: 'the first day of the survey year', rows: rows('报告期：2026年', '2025年10月1日'), definitions: own('survey-year') },
  ],
  invalid: [
    {
      name: 'the day before',
      rows: rows('报告期：2026年上半年', '2025.12.31'),
      definitions: own('period'),
      findings: [['B5', 'outside', '「建会日期」2025-12-31 不在报告期 2026-01-01 至 2026-06-30 之内。']],
    },
    {
      name: 'the calendar year in place of the survey year',
      rows: rows('报告期：2026年', '20261001'),
      definitions: own('survey-year'),
      findings: [['B5', 'outside', '「建会日期」2026-10-01 不在调查年度 2025-10-01 至 2026-09-30 之内。']],
    },
  ],
  skipped: [
    { name: 'no reporting period', rows: rows('', '2026-06-30'), definitions: own('period'), reason: '报表没有写明报告期' },
    { name: 'words in the place of a date', rows: rows('报告期：2026年上半年', '去年'), definitions: own('period'), reason: '「建会日期」没有能够辨认的日期' },
  ],
});
