import { definitionFromWorkbook, isDefinitionWorkbook } from '../../src/forms/definition-workbook';
import { DefinitionInvalid, type DefinitionFault } from '../../src/forms/definition-fault';
import type { Sheet } from '../../src/model/workbook';
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

test('表号 and what is printed below it stand among the lines of 表', () => {
  const issued = sheetOf('表', [['项目', '内容'], ['代码', 'own'], ['表名', '某表'], ['表 号', '工统1表'], ['制表机关', '某区总工会'], ['批准文号', '统制〔2026〕3号'], ['有效期至', '']]);
  expect(definitionFromWorkbook(workbookOf(issued, items), '本区.xlsx').issue).toEqual({ number: '工统1表', issuedBy: '某区总工会', approvalNumber: '统制〔2026〕3号' });
});

describe('a slip is told at its cell, with what was expected', () => {
  test.each<[string, Sheet[], string]>([
    ['a relation cut short', [about, items, sheetOf('审核关系', [['审核关系'], ['女会员 <= ']])], '「审核关系」A2：第7个字：此处应为数字、指标名或“(”，实际已到结尾'],
    ['a name nearly hit', [about, items, sheetOf('审核关系', [['审核关系', '级别'], [], ['女会员 <= 会员人数量']])], '「审核关系」A3：第8个字的「会员人数量」不是本表的指标，是否为「会员人数」'],
    ['a level of its own', [about, items, sheetOf('审核关系', [['审核关系', '级别'], ['女会员 <= 会员人数', '严重']])], '「审核关系」B2：“级别” “严重” 应为 错误、核实、提示 之一'],
    ['a unit nobody knows', [about, sheetOf('指标', [['指标', '计量单位'], ['会员人数', '打']])], '「指标」B2：计量单位「打」不认识，应为 人、个、家、元、万元、% 等'],
    ['a whole that is not there', [about, sheetOf('指标', [['指标', '属于'], ['女会员', '全体会员']])], '「指标」B2：「女会员」的 “属于”「全体会员」不是本表的指标，应写本表另一指标的名称'],
    ['no name', [about, sheetOf('指标', [['行号', '指标', '计量单位'], ['01', '', '人']])], '「指标」B2：缺少 “指标”'],
    ['a name written twice', [about, sheetOf('指标', [['指标'], ['会员人数'], ['会员人数']])], '「指标」A3：指标「会员人数」重复，每个指标只写一行；同名而不同的写全称，印法写在 “本表印法”'],
    ['neither yes nor no', [about, sheetOf('指标', [['指标', '必填'], ['会员人数', '也许']])], '「指标」B2：“必填” “也许” 应为 是 或 否'],
    ['an error in a cell', [about, sheetOf('指标', [['指标', '解释'], ['会员人数', { error: '#REF!' }]])], '「指标」B2：单元格是错误值 #REF!，应为文字'],
    ['no headings', [about, sheetOf('指标', [['会员人数', '人']])], '「指标」A1：缺少标题“指标”，这一行的标题应有 行号、指标、计量单位、必填、属于、本表印法、别名、类型、日期范围、解释、取数、可超过百分之百、编号'],
    ['a heading nearly hit', [about, sheetOf('指标', [['指标', '单位', '备注'], ['会员人数', '人', '']])], '「指标」B1：标题“单位”不认识，应为“计量单位”'],
    ['a layout of its own', [sheetOf('表', [['项目', '内容'], ['代码', 'own'], ['表名', '某表'], ['版式', '竖排']]), items], '「表」B4：“版式” “竖排” 应为 指标在行、指标在列、名册 之一'],
    ['no code', [sheetOf('表', [['项目', '内容'], ['代码', ''], ['表名', '某表']]), items], '「表」B2：缺少 “代码”'],
    ['no title at all', [sheetOf('表', [['项目', '内容'], ['代码', 'own']]), items], '「表」A1：缺少 “表名”'],
    ['a period of its own', [sheetOf('表', [['代码', 'own'], ['表名', '某表'], ['时期', '本期、去年']]), items], '「表」B3：“时期” “去年” 应为 本期、上年同期、上期、年度目标 之一'],
    ['a numerator that is not there', [about, items, sheetOf('比率', [['名称', '分子', '分母'], ['入会率', '会员人数', '职工人数']])], '「比率」C2：“分母”「职工人数」不是本表的指标'],
    ['too many decimals', [about, items, sheetOf('比率', [['名称', '分子', '分母', '小数位'], ['女会员占比', '女会员', '会员人数', '两位']])], '「比率」D2：“小数位” “两位” 应为 0 到 6 的整数'],
    ['relations that cannot all hold', [about, items, sheetOf('审核关系', [['审核关系'], ['女会员 = 3'], ['会员人数 >= 1'], ['女会员 > 3']])], '「审核关系」A2、A4：「女会员 = 3」、「女会员 > 3」互相矛盾，填什么数都不能同时成立，请改其中一条'],
  ])('%s', (_, sheets, text) => {
    expect(faultsOf(...sheets).map((fault) => fault.text)).toEqual([text]);
    expect(faultsOf(...sheets)[0]!.place).toBeDefined();
  });

  test('all of them at once, each with its place', () => {
    const faults = faultsOf(about, sheetOf('指标', [['指标', '计量单位'], ['甲', '打'], ['', '人']]), sheetOf('审核关系', [['审核关系'], ['甲 <=']]));
    expect(faults.map(({ place }) => place)).toEqual([
      { sheet: '指标', row: 2, column: 2 },
      { sheet: '指标', row: 3, column: 1 },
      { sheet: '审核关系', row: 2, column: 1 },
    ]);
  });
});

test('headings may stand below a title, and a column of remarks is the clerk’s own', () => {
  const titled = sheetOf('指标', [['某区调查表的指标'], ['指标', '计量单位', '备注'], ['会员人数', '人', '问过组织部']]);
  expect(definitionFromWorkbook(workbookOf(about, titled), '本区.xlsx').items.map(({ indicator }) => indicator.title)).toEqual(['会员人数']);
});

function faultsOf(...sheets: readonly Sheet[]): readonly DefinitionFault[] {
  try {
    definitionFromWorkbook(workbookOf(...sheets), '本区.xlsx');
  } catch (error) {
    if (error instanceof DefinitionInvalid) return error.faults;
    throw error;
  }
  throw new Error('not refused');
}

test('a filled form is no definition', () => {
  const form = workbookOf(sheetOf('表', [['会员人数', 3]]));
  expect(isDefinitionWorkbook(form)).toBe(false);
  expect(() => definitionFromWorkbook(form, '甲.xlsx')).toThrow(DefinitionInvalid);
});
