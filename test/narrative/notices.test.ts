import type { ReportKind } from '../../src/model/report-document';
import { draft, preparedSheet, type Line } from './prepared';

function form(period: string, ...foot: readonly Line[]): readonly Line[] {
  return [['青云镇工会工作统计表'], ['填报单位：青云镇总工会', '', period], ['指标', '本期', '年度目标'], ['会员人数', 90, 100], ['基层工会数', 3], [], ...foot];
}

test.each<[ReportKind, string, string | undefined]>([
  ['half-year', '报告期：2026年上半年', undefined],
  ['annual', '报告期：2026年', undefined],
  ['annual', '报告期：2026年上半年', '表中的数字是2026年上半年的，文稿按2026年上半年起草，不是全年的总结。'],
  ['half-year', '报告期：2026年', '表中的数字是2026年的，文稿按2026年起草，不是上半年的总结。'],
  ['half-year', '', '表上没有报告期，文稿按上半年起草，标题里的年份请补填。'],
  ['plan', '报告期：2026年上半年', undefined],
  ['plan', '', undefined],
  ['plan', '报告期：2026年', '表中的数字和年度目标属于2026年，2027年的目标没有填报，计划里没有量化目标。'],
])('a %s report of a form of “%s” says %s', (kind, period, notice) => {
  expect(draft(preparedSheet(form(period)), { kind }).notices).toEqual(notice === undefined ? undefined : [notice]);
});

test.each([
  ['2026年7月5日', false],
  ['2026年6月30日', false],
  ['2026年6月29日', true],
  ['2025年7月5日', true],
])('a report of half a year signed on %s is questioned: %s', (date, isQuestioned) => {
  const { notices = [], signedOn } = draft(preparedSheet(form('报告期：2026年上半年', [`填报日期：${date}`])));
  expect(signedOn).toBe(date);
  expect(notices).toEqual(isQuestioned ? [`落款日期${date}早于报告期末2026年6月30日，请核对表上的填报日期。`] : []);
});

it('says that a plan without targets has none, and asks nothing of its date', () => {
  const rows: readonly Line[] = [['青云镇工会工作统计表'], ['填报单位：青云镇总工会', '', '报告期：2026年上半年'], ['指标', '本期'], ['会员人数', 90], ['基层工会数', 3], [], ['填报日期：2026年5月6日']];
  expect(draft(preparedSheet(rows), { kind: 'plan' }).notices).toEqual(['表中没有未完成的年度目标，计划里没有量化目标。']);
});

it('says that nothing could be written where there is no figure of the period', () => {
  const rows: readonly Line[] = [['青云镇工会工作统计表'], ['填报单位：青云镇总工会', '', '报告期：2026年'], ['指标', '本期', '年度目标'], ['会员人数', null, 90], ['基层工会数', null, 3]];
  expect(draft(preparedSheet(rows), { kind: 'annual' }).notices).toEqual(['表中没有本期的数字，总结没有内容；填好后请重新起草。']);
});
