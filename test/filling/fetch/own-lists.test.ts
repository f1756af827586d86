/** Figures counted in a list of one's own, whose fields a rule calls as the list prints them. */
import { planFetch } from '../../../src/filling/fetch/plan-fetch';
import { DefinitionInvalid } from '../../../src/forms/definition-fault';
import { loadDefinition } from '../../../src/forms/load-definition';
import { readForms } from '../../../src/forms/read-forms';
import { rememberDefinitions, rememberedDefinitions } from '../../../src/forms/remembered-definitions';
import type { FillPlan } from '../../../src/model/fill';
import type { FormDefinition } from '../../../src/model/form';
import type { Sheet } from '../../../src/model/workbook';
import { knownForms } from '../../../src/report';
import { workbookFrom } from '../../support/new-form';
import { sheetOf, workbookOf, type PlainCell } from '../../support/workbook';

const load = (definition: object, lists: readonly FormDefinition[] = []): FormDefinition => loadDefinition(JSON.stringify(definition), '本区.json', lists);

const list = load({
  code: 'own-list', title: '某区困难职工名册', titleWords: ['困难职工名册'],
  fields: [
    { name: '姓名', content: 'name' }, { name: '工作单位' }, { name: '困难类别', values: ['1=深度困难', '2=相对困难'] }, { name: '建档日期', content: 'date' }, { name: '是否帮扶', content: 'yes-no' },
    { name: '帮扶金额（元）', content: 'amount' }, { name: '手机号', content: 'mobile' },
  ],
});

const SURVEY = {
  code: 'own-survey', title: '某区帮扶工作统计表',
  items: [
    { name: '困难职工档案数', unit: '人', counted: '某区困难职工名册：计数' },
    { name: '深度困难职工数', unit: '人', counted: '困难职工名册：计数 困难类别=深度困难' },
    { name: '本期建档数', unit: '人', counted: '某区困难职工名册：计数 建档日期在报告期内' },
    { name: '帮扶资金', unit: '元', counted: '某区困难职工名册：求和 帮扶金额，条件 是否帮扶=是' },
    { name: '留有电话的', unit: '人', counted: '某区困难职工名册：计数 手机号已填' },
  ],
};
const survey = load(SURVEY, [list]);

const rows: readonly (readonly PlainCell[])[] = [
  ['张晓明', '甲公司', '深度困难', '2026-03-01', '是', 1200.5, '13812345678'],
  ['李秀英', '甲公司', '2', '2025-03-01', '√', 800, ''],
  ['王建国', '乙公司', '1深度困难', '2026-05-20', '否', 0, '13711112222'],
];
const filledList = sheetOf('名册', [['某区困难职工名册'], ['姓名', '工作单位', '困难类别', '建档日期', '是否帮扶', '帮扶金额（元）', '手机号'], ...rows]);
const form = sheetOf('统计表', [['某区帮扶工作统计表'], ['填报单位：某区总工会', '报告期：2026年上半年'], ['指标', '本期'], ...SURVEY.items.map(({ name }) => [name, null])]);

function planOf(definitions: readonly FormDefinition[], ...sheets: readonly Sheet[]): FillPlan {
  const workbook = workbookOf(...sheets);
  const forms = readForms(workbook, knownForms(definitions));
  return planFetch(forms[0]!, workbook, { workbook, forms });
}

const EXPECTED = { 困难职工档案数: 3, 深度困难职工数: 2, 本期建档数: 2, 帮扶资金: 2000.5, 留有电话的: 2 };
const values = ({ fills }: FillPlan) => Object.fromEntries(fills.map(({ indicator, content }) => [indicator, content.value]));

test('rules are counted by the fields of the list, with live formulas', () => {
  const plan = planOf([survey, list], form, filledList);
  expect(values(plan)).toEqual(EXPECTED);
  expect(plan.fills.every(({ content }) => content.formula?.includes('名册!'))).toBe(true);
});

test('where the list is not there, its title is said', () => {
  expect(planOf([survey, list], form).unfilled).toContainEqual(expect.objectContaining({ reason: '没有某区困难职工名册' }));
});

test('by the unit that each person belongs to', () => {
  const byUnit = load({ code: 'own-units', title: '各单位帮扶情况表', layout: 'indicators-in-columns', items: [SURVEY.items[0], SURVEY.items[3], { name: '职工人数', unit: '人' }] }, [list]);
  const table = sheetOf('统计表', [['各单位帮扶情况表'], ['报告期：2026年上半年'], ['单位名称', '困难职工档案数', '帮扶资金', '职工人数'], ['甲公司', null, null, 50], ['乙公司', null, null, 60]]);
  const { fills } = planOf([byUnit, list], table, filledList);
  expect(fills.map(({ place, content }) => [place.row, place.column, content.value])).toEqual([[4, 2, 2], [4, 3, 2000.5], [5, 2, 1], [5, 3, 0]]);
});

test('a workbook that remembers both, the survey before the list, counts the same', () => {
  const remembered = rememberedDefinitions({ sheets: [{ ...workbookFrom(rememberDefinitions([survey, list])).sheets[0]!, visibility: 'veryHidden' }] });
  expect(remembered).toEqual([survey, list]);
  expect(values(planOf(remembered, form, filledList))).toEqual(EXPECTED);
});

test('rules of a list that is no longer remembered are dropped, and the rest can still be read', () => {
  const [again] = rememberedDefinitions(workbookFrom(rememberDefinitions([survey])));
  expect(again!.items.map(({ indicator }) => indicator.counted)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test.each([
  ['某区困难职工名册：计数 困难类别=很困难', '困难类别“很困难”不认识，应为 深度困难、相对困难'],
  ['某区困难职工名册：求和 困难类别', '某区困难职工名册的“困难类别”不是数，不能求和，可以写作 计数 困难类别=…'],
  ['某区困难职工名册：计数 是否建档=是', '某区困难职工名册没有“是否建档”一栏'],
  ['某县困难职工名册：计数', '台账“某县困难职工名册”不认识，应为 基层单位台账、会员花名册、集体合同台账、某区困难职工名册；本单位的名册先载入'],
])('%s is refused', (counted, told) => {
  let message = '';
  try {
    load({ ...SURVEY, items: [{ name: '困难职工档案数', unit: '人', counted }] }, [list]);
  } catch (error) {
    if (error instanceof DefinitionInvalid) message = error.message;
  }
  expect(message).toContain(told);
});
