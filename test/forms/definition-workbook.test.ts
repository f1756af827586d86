import { definitionFromWorkbook, isDefinitionWorkbook } from '../../src/forms/definition-workbook';
import { DefinitionInvalid } from '../../src/forms/load-definition';
import { sheetOf, workbookOf } from '../support/workbook';

const about = sheetOf('表', [['项目', '内容'], ['代码', 'own'], ['表名', '某区工会年度调查表'], ['版式', '指标在行'], ['时期', '本期、上年同期']]);
const items = sheetOf('指标', [
  ['行号', '指标', '计量单位', '必填', '属于', '别名'],
  ['01', '会员人数', '人', '是', '', '工会会员数'],
  ['02', '女会员', '人', '', '会员人数'],
]);
const relations = sheetOf('审核关系', [['审核关系', '级别', '说明'], ['女会员 <= 会员人数', '错误', '女会员是会员的一部分。'], []]);
const rates = sheetOf('比率', [['名称', '分子', '分母', '小数位'], ['女会员占比', '女会员', '会员人数', 1]]);

test('a definition that a clerk wrote in a spreadsheet', () => {
  const definition = definitionFromWorkbook(workbookOf(about, items, relations, rates), '本区.xlsx');
  expect(definition).toMatchObject({ code: 'own', title: '某区工会年度调查表', layout: 'indicators-in-rows', periods: ['current', 'samePeriodLastYear'] });
  expect(definition.items.map(({ indicator, lineNo, partOf, required }) => [indicator.title, lineNo, partOf, required])).toEqual([
    ['会员人数', '01', undefined, true],
    ['女会员', '02', 'members', undefined],
  ]);
  expect(definition.relations).toMatchObject([{ text: '女会员 <= 会员人数', level: 'hard', note: '女会员是会员的一部分。' }]);
  expect(definition.rates).toMatchObject([{ title: '女会员占比', numerator: '女会员', denominator: 'members', decimals: 1 }]);
});

test('a slip in it is told as in JSON', () => {
  const slip = sheetOf('审核关系', [['审核关系'], ['女会员 <= ']]);
  expect(() => definitionFromWorkbook(workbookOf(about, items, slip), '本区.xlsx')).toThrow('第 1 条审核关系');
});

test('a filled form is no definition', () => {
  const form = workbookOf(sheetOf('表', [['会员人数', 3]]));
  expect(isDefinitionWorkbook(form)).toBe(false);
  expect(() => definitionFromWorkbook(form, '甲.xlsx')).toThrow(DefinitionInvalid);
});
