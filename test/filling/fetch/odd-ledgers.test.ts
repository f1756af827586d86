/** Ledgers as clerks keep them. What is proposed is what the formula comes to, and whatever a reader would see otherwise is said. */
import { planFetch } from '../../../src/filling/fetch/plan-fetch';
import { readForms } from '../../../src/forms/read-forms';
import type { Fill, FillPlan } from '../../../src/model/fill';
import type { Workbook } from '../../../src/model/workbook';
import { knownForms } from '../../../src/report';
import { testInLibreOffice } from '../../support/libre-office';
import { recalculated } from '../../support/recalculated';
import { sheetOf, workbookOf, type PlainCell } from '../../support/workbook';

type Rows = readonly (readonly PlainCell[])[];

const FORM: Rows = [
  ['镇工会工作统计表'], ['填报单位：青云镇总工会', '报告期：2026年上半年'], ['指标', '本期'],
  ['基层工会数', null], ['建会企业数', null], ['新建基层工会数', null], ['职工人数', null], ['会员人数', null], ['建立职代会制度单位数', null], ['集体合同覆盖职工数', null], ['实际收缴工会经费（万元）', null],
];

const HEAD = ['单位名称', '单位性质', '建会时间', '职工人数', '会员人数', '是否建立职代会', '是否签订集体合同', '集体合同覆盖职工数', '工会经费（元）'];
const day = (serial: number): PlainCell => ({ value: serial, numberFormat: 'yyyy-mm-dd' });
/** 2026-03-05 */
const IN_PERIOD = 46_086;
const unit = (name: string, changes: Readonly<Record<string, PlainCell>> = {}): readonly PlainCell[] =>
  HEAD.map((head) => (head in changes ? changes[head]! : ({ 单位名称: name, 单位性质: '私营企业', 建会时间: day(40_000), 职工人数: 100, 会员人数: 90, 是否建立职代会: '是', 是否签订集体合同: '是', 集体合同覆盖职工数: 80, '工会经费（元）': 12_345 } as Record<string, PlainCell>)[head]!));
const total = (name: string, rows: number): readonly PlainCell[] => [name, '', '', 100 * rows, 90 * rows, '', '', 80 * rows, 12_345 * rows];

function planOf(ledger: Rows, merges: readonly string[] = []): { readonly plan: FillPlan; readonly workbook: Workbook } {
  const workbook = workbookOf(sheetOf('统计表', FORM), sheetOf('台账', [['基层单位台账'], ...ledger], merges));
  const forms = readForms(workbook, knownForms([]));
  expect(forms.map(({ definition }) => definition.code)).toEqual(['township-work', 'unit-ledger']);
  return { plan: planFetch(forms[0]!, workbook, { workbook, forms }), workbook };
}

const fillOf = ({ fills }: FillPlan, indicator: string): Fill => fills.find((fill) => fill.indicator === indicator)!;

interface Case {
  readonly name: string;
  readonly ledger: Rows;
  readonly merges?: readonly string[];
  readonly values: Readonly<Record<string, number>>;
  readonly doubts?: Readonly<Record<string, readonly string[]>>;
  readonly formulas?: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    name: 'the total stands at the top',
    ledger: [HEAD, total('合计', 2), unit('甲公司'), unit('乙公司')],
    values: { 'grassroots-unions': 2, employees: 200, members: 180 },
    formulas: { employees: 'SUM(台账!$D$4:$D$5)' },
  },
  {
    name: 'the total is named under 序号',
    ledger: [['序号', ...HEAD], [1, ...unit('甲公司')], [2, ...unit('乙公司')], ['合计', '', '', '', 200, 180, '', '', 160, 24_690]],
    values: { 'grassroots-unions': 2, employees: 200 },
    formulas: { employees: 'SUM(台账!$E$3:$E$4)' },
  },
  {
    name: 'subtotals stand between',
    ledger: [HEAD, unit('甲公司'), unit('乙公司'), total('东片小计', 2), unit('丙公司'), unit('丁公司'), total('西片小计', 2), total('合计', 4)],
    values: { 'grassroots-unions': 4, employees: 400, 'units-with-congress': 4 },
    formulas: { employees: 'SUM(台账!$D$3:$D$4,台账!$D$6:$D$7)', 'units-with-congress': 'COUNTIFS(台账!$F$3:$F$4,"是")+COUNTIFS(台账!$F$6:$F$7,"是")' },
  },
  {
    name: 'the columns are numbered, that of the names as well',
    ledger: [HEAD, HEAD.map((_, at) => at + 1), unit('甲公司'), unit('乙公司')],
    values: { 'grassroots-unions': 2, employees: 200, 'units-with-congress': 2 },
    formulas: { employees: 'SUM(台账!$D$4:$D$5)' },
    doubts: { 'units-with-congress': [] },
  },
  {
    name: 'kinds, dates and figures stand before the names',
    ledger: [[...HEAD.slice(1, 5), '序号', ...HEAD.slice(0, 1), ...HEAD.slice(5)], ...['甲公司', '乙公司'].map((name, at) => [...unit(name).slice(1, 5), at + 1, ...unit(name).slice(0, 1), ...unit(name).slice(5)])],
    values: { 'grassroots-unions': 2, employees: 200, members: 180, 'unionised-enterprises': 2 },
    formulas: { 'grassroots-unions': 'COUNTA(台账!$F$3:$F$4)', employees: 'SUM(台账!$C$3:$C$4)' },
  },
  {
    name: 'blank rows between units do not split the range',
    ledger: [HEAD, unit('甲公司'), [], unit('乙公司'), total('合计', 2)],
    values: { 'grassroots-unions': 2, employees: 200 },
    formulas: { employees: 'SUM(台账!$D$3:$D$5)' },
  },
  {
    name: 'the head takes two rows',
    ledger: [
      ['单位名称', '单位性质', '建会时间', '人数', '', '民主管理', '集体协商', '', '工会经费（元）'],
      ['', '', '', '职工人数', '会员人数', '是否建立职代会', '是否签订集体合同', '集体合同覆盖职工数', ''], unit('甲公司'), unit('乙公司')],
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'G2:H2', 'I2:I3'],
    values: { employees: 200, members: 180, 'employees-covered-by-collective-contract': 160 },
    formulas: { employees: 'SUM(台账!$D$4:$D$5)' },
  },
  {
    name: 'yes is written in many ways',
    ledger: [HEAD, ...['是', '√', '有', 1, '1', 'Y', 'y', '否', '×', '无'].map((answer, at) => unit(`第${at + 1}公司`, { 是否建立职代会: answer }))],
    values: { 'units-with-congress': 7 },
    formulas: { 'units-with-congress': ['是', '√', '有', '1', 'Y'].map((answer) => `COUNTIFS(台账!$F$3:$F$12,"${answer}")`).join('+') },
    doubts: { 'units-with-congress': [] },
  },
  {
    name: 'answers are missing or not to be made out',
    ledger: [HEAD, unit('甲公司'), unit('乙公司', { 是否建立职代会: null }), unit('丙公司', { 是否建立职代会: '部分' }), unit('丁公司', { 是否建立职代会: '１' })],
    values: { 'units-with-congress': 1 },
    doubts: { 'units-with-congress': ['1 行没有填“是否建立职代会”（第 4 行），没有计入', '1 行的“是否建立职代会”写的是“部分”，认不出（第 5 行），没有计入', '1 行的“是否建立职代会”写的是“１”，写法不规范（第 6 行），没有计入'] },
  },
  {
    name: 'numbers are kept as text',
    ledger: [HEAD, unit('甲公司'), unit('乙公司', { 职工人数: '120' }), unit('丙公司', { 职工人数: '１３０' }), unit('丁公司', { 职工人数: '约140' }), unit('戊公司', { 职工人数: '—' })],
    values: { employees: 100, members: 450 },
    doubts: { employees: ['2 个单元格是文本数字（D4、D5），没有计入，改成数字后再取', '1 个单元格不是数（D6），没有计入'], members: [] },
  },
  {
    name: 'a figure is missing in a column that is filled',
    ledger: [HEAD, unit('甲公司'), unit('乙公司'), unit('丙公司', { 职工人数: null })],
    values: { employees: 200 },
    doubts: { employees: ['1 行没有填“职工人数”（D5）'] },
  },
  {
    name: 'two units have one name',
    ledger: [HEAD, unit('甲公司'), unit('甲公司'), unit('乙公司')],
    values: { 'grassroots-unions': 3, employees: 300 },
    doubts: { employees: ['「台账」有 1 个单位重名，各行都计入了：甲公司第 3、4 行'] },
  },
  {
    name: 'kinds of unit are written in many ways',
    ledger: [HEAD, ...['私营企业', '民企', '170', '有限责任公司', '企业', '机关', '事业单位', '其他', '不详', null].map((kind, at) => unit(`第${at + 1}公司`, { 单位性质: kind }))],
    values: { 'unionised-enterprises': 5, 'grassroots-unions': 10 },
    doubts: { 'unionised-enterprises': ['1 行的“单位性质”写的是“不详”，认不出（第 11 行），没有计入', '1 行没有填“单位性质”（第 12 行），没有计入'] },
  },
  {
    name: 'days are date cells, digits and 0',
    ledger: [HEAD, unit('甲公司', { 建会时间: day(IN_PERIOD + 0.5) }), unit('乙公司', { 建会时间: 20_260_630 }), unit('丙公司', { 建会时间: 20_260_701 }), unit('丁公司', { 建会时间: 0 }), unit('戊公司', { 建会时间: '2026-03-05' })],
    values: { 'new-grassroots-unions': 2 },
    doubts: { 'new-grassroots-unions': ['1 行的“建会时间”不是日期（第 6 行），没有计入', '1 行的“建会时间”是文本，不是日期（第 7 行），没有计入'] },
  },
  {
    name: 'days are texts',
    ledger: [HEAD, ...['2026-03-05', '2026-3-5', '20260630', '2026年1月8日', '2026/02/01', '2026-07-01', '2025.12.31', '2026-03-45'].map((text, at) => unit(`第${at + 1}公司`, { 建会时间: text }))],
    values: { 'new-grassroots-unions': 6 },
    doubts: { 'new-grassroots-unions': ['1 行的“建会时间”不是日期（第 10 行），计入了'] },
  },
  {
    name: 'money in 元 for a form in 万元',
    ledger: [HEAD, unit('甲公司'), unit('乙公司', { '工会经费（元）': 0.5 })],
    values: { 'dues-collected': 1.23455 },
    formulas: { 'dues-collected': 'SUM(台账!$I$3:$I$4)/10000' },
  },
  {
    name: 'the sum has no binary dust',
    ledger: [HEAD, unit('甲公司', { '工会经费（元）': 0.1 }), unit('乙公司', { '工会经费（元）': 0.2 })],
    values: { 'dues-collected': 0.00003 },
  },
  {
    name: 'a row has no name',
    ledger: [HEAD, unit('甲公司'), ['', ...unit('').slice(1)], unit('丙公司')],
    values: { 'grassroots-unions': 2, employees: 300 },
    doubts: { 'grassroots-unions': ['1 行没有单位名称（第 4 行），没有计入'] },
  },
];

test.each(cases)('$name', ({ ledger, merges, values, doubts = {}, formulas = {} }) => {
  const { plan } = planOf(ledger, merges);
  const of = <T>(ids: object, what: (fill: Fill) => T) => Object.fromEntries(Object.keys(ids).map((id) => [id, what(fillOf(plan, id))]));
  expect(of(values, ({ content }) => content.value)).toEqual(values);
  expect(of(formulas, ({ content }) => content.formula)).toEqual(formulas);
  expect(of(doubts, (fill) => fill.doubts)).toEqual(doubts);
});

testInLibreOffice('LibreOffice comes to the same in every one of them', async () => {
  const sheets = cases.flatMap(({ ledger, merges }, at) => {
    const { plan, workbook } = planOf(ledger, merges);
    const renamed = (formula: string): string => formula.replaceAll('台账!', `台账${at}!`);
    return [{ ...workbook.sheets[1]!, name: `台账${at}` }, sheetOf(`结果${at}`, plan.fills.map(({ content }) => [{ value: null, formula: renamed(content.formula!) }, content.value ?? null]))];
  });
  const { sheets: worked } = await recalculated({ sheets });
  const results = worked.filter(({ name }) => name.startsWith('结果')).flatMap((sheet) => Array.from({ length: sheet.rowCount }, (_, at) => [sheet.name, sheet.cellAt(at + 1, 1), sheet.cellAt(at + 1, 2).value] as const));
  expect(results.length).toBeGreaterThan(100);
  for (const [name, { value, formula }, proposed] of results) expect({ name, formula, value: Number(Number(value).toPrecision(15)) }).toEqual({ name, formula, value: proposed });
});

describe('nothing is proposed', () => {
  test.each([
    ['a cell is an error', [HEAD, unit('甲公司'), unit('乙公司', { 职工人数: { value: { error: '#N/A' } } })], 'D4 是错误值 #N/A，改正后再取'],
    ['a formula has no result', [HEAD, unit('甲公司'), unit('乙公司', { 职工人数: { value: null, formula: 'A1', uncalculated: true } })], 'D4 的公式还没有结果，用表格软件打开存盘后再取'],
    ['the column is not there', [HEAD.filter((head) => head !== '职工人数'), unit('甲公司').filter((_, at) => at !== 3), unit('乙公司').filter((_, at) => at !== 3)], '基层单位台账没有“职工人数”一栏'],
  ] as const)('where %s', (_, ledger, reason) => {
    const { plan } = planOf(ledger);
    expect(fillOf(plan, 'employees')).toBeUndefined();
    expect(plan.unfilled).toContainEqual(expect.objectContaining({ title: '职工人数', reason }));
    expect(fillOf(plan, 'members').content.value).toBe(180);
  });
});

test('rows that a filter hides are counted, and it is said', () => {
  const ledger = { ...sheetOf('台账', [['基层单位台账'], HEAD, unit('甲公司'), unit('乙公司'), unit('丙公司')]), hiddenRows: new Set([1, 4, 5]) };
  const workbook = workbookOf(sheetOf('统计表', FORM), ledger);
  const forms = readForms(workbook, knownForms([]));
  const plan = planFetch(forms[0]!, workbook, { workbook, forms });
  expect(fillOf(plan, 'members')).toMatchObject({ content: { value: 270 }, doubts: ['「台账」有 2 行是隐藏的，也计入了'] });
});
