/** More than one ledger in a workbook, ledgers of somebody else, and cells that are not to be fetched. */
import { planFetch } from '../../../src/filling/fetch/plan-fetch';
import { readForms } from '../../../src/forms/read-forms';
import type { FillPlan } from '../../../src/model/fill';
import type { Sheet } from '../../../src/model/workbook';
import { knownForms } from '../../../src/report';
import { sheetOf, workbookOf, type PlainCell } from '../../support/workbook';

type Row = readonly PlainCell[];

const township = (...lines: readonly Row[]): Sheet =>
  sheetOf('统计表', [['镇工会工作统计表'], ['填报单位：青云镇总工会', '报告期：2026年上半年'], ['指标', '本期'], ...lines]);
const EMPLOYEES: readonly Row[] = [['职工人数', null], ['会员人数', null]];
const ledger = (name: string, keeper: string, ...lines: readonly Row[]): Sheet =>
  sheetOf(name, [['基层单位台账'], [`填报单位：${keeper}`], ['单位名称', '职工人数', '会员人数'], ...lines]);

function planOf(...sheets: readonly Sheet[]): FillPlan {
  const workbook = workbookOf(...sheets);
  const forms = readForms(workbook, knownForms([]));
  return planFetch(forms[0]!, workbook, { workbook, forms });
}

const EAST = ledger('东片', '青云镇总工会', ['甲公司', 100, 90], ['乙公司', 50, 40]);
const WEST = ledger('西片 (2)', '青云镇总工会', ['丙公司', 30, 20], ['丁公司', 20, 10]);

test('ledgers of different units are added up', () => {
  const [employees] = planOf(township(...EMPLOYEES), EAST, WEST).fills;
  expect(employees!.content).toEqual({ value: 200, formula: "SUM(东片!$B$4:$B$5,'西片 (2)'!$B$4:$B$5)" });
  expect(employees!.source).toEqual({ sheet: '东片、西片 (2)', cells: 'B4:B5', method: '4 行的“职工人数”求和' });
  expect(employees!.doubts).toEqual([]);
});

test('ledgers of the same units are not', () => {
  const copy = ledger('东片副本', '青云镇总工会', ['甲公司', 100, 90], ['乙公司', 51, 40]);
  const plan = planOf(township(...EMPLOYEES), EAST, copy);
  expect(plan.fills).toEqual([]);
  expect(plan.unfilled[0]).toMatchObject({ title: '职工人数、会员人数', reason: '「东片」和「东片副本」大半是相同的，不能相加，留下一份再取' });
});

test('of this year’s and last year’s the form’s own year is taken', () => {
  const [before, now] = ['2025年台账', '2026年台账'].map((name, at) => ledger(name, '青云镇总工会', ['甲公司', 100 + at, 90], ['乙公司', 50, 40]));
  expect(planOf(township(...EMPLOYEES), before!, now!).fills[0]!.content).toEqual({ value: 151, formula: "SUM('2026年台账'!$B$4:$B$5)" });
});

test('a ledger that lacks a column stops the sum, and is named', () => {
  const short = sheetOf('西片', [['基层单位台账'], ['单位名称', '职工人数', '女职工人数'], ['丙公司', 30, 20], ['丁公司', 20, 10]]);
  const plan = planOf(township(...EMPLOYEES), EAST, short);
  expect(plan.fills.map(({ indicator }) => indicator)).toEqual(['employees']);
  expect(plan.unfilled[0]).toMatchObject({ title: '会员人数', reason: '「西片」基层单位台账没有“会员人数”一栏' });
});

test('the townships of a county each take their own ledger', () => {
  const byUnit = sheetOf('汇总', [['各镇工会工作汇总表'], ['单位名称', '职工人数', '会员人数', '女会员人数'], ['城关镇', null, null, 5], ['东风乡', null, null, 6], ['河口镇', null, null, 7], ['合计', null, null, 18]]);
  const plan = planOf(byUnit, ledger('城关', '城关镇总工会', ['甲公司', 100, 90], ['乙公司', 50, 40]), ledger('东风', '东风乡工会', ['丙公司', 30, 20], ['丁公司', 20, 10]));
  expect(plan.fills.map(({ column, title, content }) => [column, title, content.formula, content.value])).toEqual([
    ['城关镇', '职工人数', 'SUM(城关!$B$4:$B$5)', 150], ['城关镇', '会员人数', 'SUM(城关!$C$4:$C$5)', 130],
    ['东风乡', '职工人数', 'SUM(东风!$B$4:$B$5)', 50], ['东风乡', '会员人数', 'SUM(东风!$C$4:$C$5)', 30],
  ]);
  expect(plan.unfilled[0]).toMatchObject({ title: '河口镇 职工人数、会员人数、女会员人数', reason: '基层单位台账里没有这个单位' });
});

test('a ledger of another unit is taken with a word', () => {
  expect(planOf(township(...EMPLOYEES), ledger('台账', '云溪区总工会', ['甲公司', 100, 90], ['乙公司', 50, 40])).fills[0]!.doubts).toEqual(['「台账」的填报单位是“云溪区总工会”，本表是“青云镇总工会”']);
});

describe('what stands there already', () => {
  const form = (content: PlainCell) => planOf(township(['职工人数', content], ['会员人数', null]), EAST).fills.find(({ indicator }) => indicator === 'employees');

  test.each([
    ['nothing', null, 'empty'],
    ['the same figure', 150, 'same'],
    ['the same figure by the same formula', { value: 150, formula: 'SUM(东片!$B$4:$B$5)' }, 'same'],
    ['another figure', 151, 'differs'],
    ['another figure from elsewhere', { value: 151, formula: '[1]台账!$B$9' }, 'differs'],
    ['a zero', 0, 'differs'],
  ] as const)('%s', (_, content, standing) => {
    expect(form(content)?.standing).toBe(standing);
  });

  test('what the form works out itself is left to it', () => {
    expect(form({ value: 150, formula: 'SUM(B6:B8)' })).toBeUndefined();
    expect(form({ value: 150, formula: '统计表!B6+统计表!B7' })).toBeUndefined();
  });
});

describe('nothing to fetch', () => {
  test('without a ledger that is said once', () => {
    expect(planOf(township(...EMPLOYEES, ['基层工会数', null], ['工会涵盖单位数', null])).unfilled).toEqual([
      expect.objectContaining({ title: '职工人数、会员人数、基层工会数 等 4 项', reason: '没有基层单位台账' }),
    ]);
  });

  test('without a reporting period nothing is counted in it', () => {
    const noPeriod = sheetOf('统计表', [['镇工会工作统计表'], ['指标', '本期'], ['职工人数', null], ['新建基层工会数', null]]);
    const dated = sheetOf('台账', [['基层单位台账'], ['单位名称', '建会时间', '职工人数'], ['甲公司', '2026-01-05', 10], ['乙公司', '2026-01-05', 10]]);
    expect(planOf(noPeriod, dated).unfilled[0]).toMatchObject({ title: '新建基层工会数', reason: '本表没有写明报告期' });
  });
});
