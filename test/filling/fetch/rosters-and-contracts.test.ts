/** Counted person by person and contract by contract, for a whole union and for each unit of a ledger. */
import { planFetch } from '../../../src/filling/fetch/plan-fetch';
import { readForms } from '../../../src/forms/read-forms';
import type { FillPlan } from '../../../src/model/fill';
import type { Sheet, Workbook } from '../../../src/model/workbook';
import { knownForms } from '../../../src/report';
import { growthOf, MUCH_LESS_THAN_SQUARE } from '../../support/growth';
import { testInLibreOffice } from '../../support/libre-office';
import { recalculated } from '../../support/recalculated';
import { li, member, MEMBER_HEAD, memberRoster, wang } from '../../support/rosters';
import { sheetOf, workbookOf, type PlainCell } from '../../support/workbook';

type Row = readonly PlainCell[];

const form = (...titles: readonly string[]): Sheet =>
  sheetOf('统计表', [['镇工会工作统计表'], ['填报单位：青云镇总工会', '报告期：2026年上半年'], ['指标', '本期'], ...titles.map((title) => [title, null])]);

function planOf(...sheets: readonly Sheet[]): FillPlan {
  const workbook = workbookOf(...sheets);
  const forms = readForms(workbook, knownForms([]));
  return planFetch(forms[0]!, workbook, { workbook, forms });
}

const values = ({ fills }: FillPlan) => Object.fromEntries(fills.map(({ indicator, column, content }) => [`${indicator}${column === '' ? '' : `@${column}`}`, content.value]));
const doubts = ({ fills }: FillPlan, indicator: string) => fills.find((fill) => fill.indicator === indicator)!.doubts;

async function asWorkedOut(plan: FillPlan, sheets: readonly Sheet[]): Promise<readonly unknown[]> {
  const results = sheetOf('结果', plan.fills.map(({ content }) => [{ value: null, formula: content.formula! }]));
  const { sheets: worked } = await recalculated({ sheets: [...sheets, results] } satisfies Workbook);
  const sheet = worked.find(({ name }) => name === '结果')!;
  return plan.fills.map((_, at) => sheet.cellAt(at + 1, 1).value);
}

const people: readonly Row[] = [
  member(),
  member({ ...li, 是否农民工: '是', 会籍变化日期: '20260311' }),
  member({ ...wang, 会籍变化类型: '转出', 会籍变化日期: '20260401' }),
  member({ ...li, 证件号码: '1', 姓名: '赵敏', 会籍变化类型: '保留' }),
  member({ ...li, 证件号码: '2', 姓名: '钱芳', 会籍变化类型: '6退会' }),
  member({ ...wang, 证件号码: '3', 姓名: '孙强', 会籍变化类型: '', 是否农民工: '1', 工作单位: '甲 公司' }),
  member({ ...wang, 证件号码: '4', 姓名: '周勇', 会籍变化类型: '2', 会籍变化日期: '20260501', 工作单位: '甲公司' }),
];
const roster = sheetOf('花名册', memberRoster(...people));
const MEMBERS = ['会员人数', '女会员人数', '农民工会员人数', '新增会员人数'];

describe('会员花名册', () => {
  test('who has left is no member, and who is kept on is counted with a word', () => {
    const plan = planOf(form(...MEMBERS), roster);
    expect(values(plan)).toEqual({ members: 5, 'women-members': 2, 'migrant-members': 2, 'new-members': 1 });
    expect(doubts(plan, 'members')).toEqual(['1 行会籍变化类型为“保留”，计入了；口径不含保留会籍人员的请核对']);
  });

  test('a roster without 会籍变化类型 counts everybody, and says so', () => {
    const columns = MEMBER_HEAD.flatMap((head, at) => (head === '会籍变化类型' ? [] : [at]));
    const plan = planOf(form(...MEMBERS), sheetOf('花名册', memberRoster().slice(0, 3).concat([MEMBER_HEAD, ...people].map((row) => columns.map((at) => row[at] ?? '')))));
    expect(values(plan)['members']).toBe(7);
    expect(doubts(plan, 'members')).toEqual(['会员花名册没有“会籍变化类型”一栏，各行都计入了']);
    expect(plan.unfilled).toContainEqual(expect.objectContaining({ title: '新增会员人数', reason: '会员花名册没有“会籍变化类型”一栏' }));
  });

  test('a ledger is filled unit by unit, under whatever spelling the roster has', () => {
    const ledger = sheetOf('台账', [['基层单位台账'], ['单位名称', '职工人数', '会员人数'], ['甲公司', 20, null], ['青云电子有限公司', 30, null], ['乙公司', 10, null], ['合计', 60, null]]);
    const plan = planOf(ledger, roster);
    expect(values(plan)).toEqual({ 'members@甲公司': 2, 'members@青云电子有限公司': 3 });
    expect(plan.fills[0]!.content.formula).toBe('COUNTIFS(花名册!$R$5:$R$11,"甲 公司",花名册!$N$5:$N$11,"<>转出",花名册!$N$5:$N$11,"<>除名",花名册!$N$5:$N$11,"<>退会",花名册!$N$5:$N$11,"<>6退会")'
      + '+COUNTIFS(花名册!$R$5:$R$11,"甲公司",花名册!$N$5:$N$11,"<>转出",花名册!$N$5:$N$11,"<>除名",花名册!$N$5:$N$11,"<>退会",花名册!$N$5:$N$11,"<>6退会")');
    expect(plan.fills[1]!.content.formula).toContain('COUNTIFS(花名册!$R$5:$R$11,台账!$A$4,');
    expect(plan.unfilled).toContainEqual(expect.objectContaining({ title: '乙公司 会员人数', reason: '会员花名册里没有这个单位' }));
  });

  test('ten thousand people are counted in four times the time of a quarter of them', () => {
    const counted = (size: number) => {
      const many = Array.from({ length: size }, (_, at) => member({ 证件号码: String(at), 性别: at % 3 === 0 ? '女' : '男', 会籍变化类型: at % 10 === 0 ? '转出' : '入会', 会籍变化日期: at % 4 === 0 ? '20260215' : '20200601' }));
      const workbook = workbookOf(form(...MEMBERS), sheetOf('花名册', memberRoster(...many)));
      const forms = readForms(workbook, knownForms([]));
      return () => planFetch(forms[0]!, workbook, { workbook, forms });
    };
    expect(growthOf(2_500, counted)).toBeLessThan(MUCH_LESS_THAN_SQUARE);
    expect(values(counted(10_000)())).toEqual({ members: 9000, 'women-members': 3000, 'migrant-members': 0, 'new-members': 2000 });
  });
});

const day = (serial: number): PlainCell => ({ value: serial, numberFormat: 'yyyy-mm-dd' });
/** 2025-01-01, 2026-07-01, 2027-12-31, 2026-06-29 */
const [EARLIER, LATER, AHEAD, OVER] = [45_658, 46_204, 46_752, 46_202];
const CONTRACT_HEAD: Row = ['序号', '签订单位', '合同种类', '签订日期', '到期日期', '覆盖企业数', '覆盖职工数', '覆盖女职工数'];
const contracts = sheetOf('集体合同台账', [
  ['青云镇集体合同台账'], CONTRACT_HEAD,
  [1, '甲公司', '综合集体合同', day(EARLIER), day(AHEAD), 1, 120, 40],
  [2, '乙公司', '综合', day(EARLIER), day(OVER), 1, 80, 30],
  [3, '纺织行业工会联合会', '行业性工资', day(EARLIER), day(AHEAD), 12, 900, 500],
  [4, '青云镇总工会', '区域性工资集体合同', day(EARLIER), day(AHEAD), 30, 1500, 600],
  [5, '甲公司', '女职工专项集体合同', day(EARLIER), day(AHEAD), 1, 120, 40],
  [6, '甲公司', '工资专项集体合同', day(LATER), day(AHEAD), 1, 120, 40],
  [7, '丙公司', '工资集体合同', day(EARLIER), null, 1, 50, 20],
]);

describe('集体合同台账', () => {
  const contractForm = sheetOf('统计表', [
    ['集体协商（五项集体合同）统计表'], ['填报单位：青云镇总工会', '报告期：2026年上半年'], ['指标', '本期'],
    ...['五项集体合同份数', '综合集体合同份数', '综合集体合同覆盖职工数', '工资集体合同份数', '区域性工资集体合同份数', '区域性工资集体合同覆盖企业数', '女职工专项集体合同份数', '女职工专项集体合同覆盖女职工数'].map((title) => [title, null]),
  ]);

  test('contracts in force at the end of the period are counted by kind', () => {
    const plan = planOf(contractForm, contracts);
    expect(values(plan)).toEqual({
      'collective-contracts': 4, 'comprehensive-contracts': 1, 'employees-covered-by-comprehensive-contract': 120, 'wage-contracts': 1, 'regional-wage-contracts': 1,
      'enterprises-with-regional-wage-agreement': 30, 'women-contracts': 1, 'women-covered-by-women-contract': 40,
    });
    expect(doubts(plan, 'wage-contracts')).toEqual(['1 行没有填“到期日期”（第 9 行），没有计入']);
  });

  test('days as texts cannot be held against the end of the period, and that is said', () => {
    const asText = sheetOf('集体合同台账', [['集体合同台账'], CONTRACT_HEAD, [1, '甲公司', '综合集体合同', '2025-01-01', '2027-12-31', 1, 120, 40], [2, '乙公司', '综合集体合同', '2025-01-01', '2027-12-31', 1, 120, 40]]);
    const plan = planOf(contractForm, asText);
    expect(plan.fills).toEqual([]);
    expect(plan.unfilled[0]?.reason).toBe('“签订日期”的日期是文本，公式比不出先后，改成日期后再取');
  });
});

testInLibreOffice('LibreOffice comes to the same', async () => {
  const sheets = [form(...MEMBERS, '综合集体合同份数', '五项集体合同份数'), roster, contracts];
  const plan = planOf(...sheets);
  const byUnit = [sheetOf('台账', [['基层单位台账'], ['单位名称', '职工人数', '会员人数'], ['甲公司', 20, null], ['青云电子有限公司', 30, null]]), roster];
  expect(await asWorkedOut(plan, sheets)).toEqual(plan.fills.map(({ content }) => content.value));
  expect(await asWorkedOut(planOf(...byUnit), byUnit)).toEqual([2, 3]);
});
