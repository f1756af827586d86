/** Progress is told of what the year has come to: a quarter alone says nothing about a target of the year. */
import { draft, preparedSheet, textOfReport } from './prepared';
import type { PreparedReport } from '../../src/report';

const form = (period: string, current = '本期'): PreparedReport =>
  preparedSheet([
    ['青云镇工会工作统计表'], ['填报单位：青云镇总工会', null, null, `报告期：${period}`], ['指标', '计量单位', current, '年度目标'],
    ['会员人数', '人', 90, 100], ['新建基层工会数', '个', 3, 12], ['工会小组数', '个', 8, null], ['工会干部培训期数', '期', 1, 4],
  ]);

test.each([
  ['2026年上半年', '本期', '3个，完成年度目标的25%', '下半年再新建基层工会9个'],
  ['2026年第一季度', '本期', '3个，完成年度目标的25%', '年内再新建基层工会9个'],
  ['2026年1月', '本期', '3个，完成年度目标的25%', '年内再新建基层工会9个'],
  ['2026年第二季度', '本年累计', '3个，完成年度目标的25%', '年内再新建基层工会9个'],
])('%s, column %s', (period, current, progress, plan) => {
  const prepared = form(period, current);
  expect(textOfReport(draft(prepared))).toContain(`新建基层工会${progress}`);
  expect(textOfReport(draft(prepared, { kind: 'plan' }))).toContain(plan);
});

test.each(['2026年第二季度', '2026年第四季度', '2026年5月', '2026年下半年'])('%s alone is not held against the year, but for what is counted at its end', (period) => {
  const document = draft(form(period));
  const text = textOfReport(document);
  expect(text).toContain('会员总数90人，达到年度目标的90%');
  expect(text).not.toMatch(/新建基层工会3个，完成|新建基层工会数(?:完成|还差)|再新建/u);
  expect(document.omitted.filter(({ section }) => section === '完成进度')).toEqual([{ section: '完成进度', reason: `表中是${period}的数，没有本年累计，除期末数外没有和年度目标比较` }]);
});
