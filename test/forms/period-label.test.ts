import { readPeriodLabel, readReportPeriod } from '../../src/forms/period-label';

test.each([
  ['本期', 'current'],
  ['2026年上半年', '2026-first-half'],
  ['2026年1-6月', '2026-first-half'],
  ['本年累计', 'current'],
  ['1—6月完成', 'current'],
  ['完成数', 'current'],
  ['上半年完成情况', 'current'],
  ['上年同期', 'samePeriodLastYear'],
  ['去年上半年', 'samePeriodLastYear'],
  ['上年同期累计', 'samePeriodLastYear'],
  ['年度目标', 'annualTarget'],
  ['2026年目标', 'annualTarget'],
  ['目标任务数', 'annualTarget'],
  ['上年末', 'previousPeriod'],
  ['2005年', '2005'],
  ['2015年末', '2015'],
  ['2005', '2005'],
])('%s is %s', (label, key) => {
  expect(readPeriodLabel(label)?.key).toBe(key);
});

test.each(['会员人数', '增减', '同比增长（%）', '完成率', '备注', '城关镇', '1206', '比上年同期'])('%s is no period', (label) => {
  expect(readPeriodLabel(label)).toBeUndefined();
});

test.each([
  ['报告期：2026年1—3月', 'quarter', 1],
  ['2026年4至6月份', 'quarter', 2],
  ['2026年10-12月', 'quarter', 4],
  ['2026年7～12月', 'second-half', undefined],
  ['2026年1-12月', 'year', undefined],
  ['2026年6月30日', 'first-half', undefined],
  ['2026年9月', 'month', 9],
])('%s is a %s', (line, span, number) => {
  expect(readReportPeriod(line)).toMatchObject({ year: 2026, span, ...(number !== undefined && { number }) });
});

test.each(['2026年1—9月', '2026年13月', '2026年0月'])('%s is no period that forms report on', (line) => {
  expect(readReportPeriod(line)).toBeUndefined();
});
