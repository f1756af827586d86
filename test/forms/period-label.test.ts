import { readPeriodLabel } from '../../src/forms/period-label';

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
