/** 名册: a list of one's own, with one person or organisation a row, from a workbook or from JSON. */
import { recordForms } from '../../src/forms/definitions/record-forms';
import { DefinitionInvalid, type DefinitionFault } from '../../src/forms/definition-fault';
import { definitionJson } from '../../src/forms/definition-json';
import { definitionFromWorkbook, isDefinitionWorkbook } from '../../src/forms/definition-workbook';
import { loadDefinition, readDefinition } from '../../src/forms/load-definition';
import { sexes, peoples } from '../../src/forms/code-lists/person';
import { yesNo } from '../../src/forms/code-lists/organisation';
import type { FormDefinition } from '../../src/model/form';
import type { Sheet } from '../../src/model/workbook';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

const about = sheetOf('表', [['项目', '内容'], ['代码', 'own'], ['表名', '某区困难职工名册'], ['版式', '名册']]);
const HEAD = ['字段', '内容', '必填', '不重复', '可选值', '别名', '个人信息'];
const fields = (...rows: readonly (readonly PlainCell[])[]): Sheet => sheetOf('字段', [HEAD, ...rows]);
const NAME = ['姓名', '姓名', '是'];
const NUMBER = ['身份证号', '身份证号', '是', '是'];

describe('a list that a clerk wrote in a spreadsheet', () => {
  const definition = definitionFromWorkbook(
    workbookOf(about, fields(NAME, ['性别', '性别'], NUMBER, ['困难类别', '代码', '', '', '1=深度困难、2=相对困难'], ['民族', '代码', '', '', '民族'], ['文娱特长', '文字', '', '', '', '爱好'], ['入户日期', '日期'], ['已帮扶', '是否'], ['帮扶金额', '数'], ['家庭住址', '文字', '', '', '', '', '是'])),
    '名册.xlsx',
  );
  const field = (title: string) => definition.fields!.find((each) => each.title === title);

  test('has fields in their order, and columns that are not fixed', () => {
    expect(definition).toMatchObject({ code: 'own', layout: 'records', items: [], relations: [], rates: [], hasFreeColumns: true });
    expect(definition.fields!.map(({ title, content }) => [title, content])).toEqual([
      ['姓名', 'name'], ['性别', 'sex'], ['身份证号', 'identity-number'], ['困难类别', 'code'], ['民族', 'code'], ['文娱特长', 'text'], ['入户日期', 'date'], ['已帮扶', 'code'], ['帮扶金额', 'amount'], ['家庭住址', 'text'],
    ]);
  });

  test('a field called as a built-in one is that one, with its other names', () => {
    expect(field('身份证号')).toMatchObject({ id: 'identity-number', required: true, unique: true, aliases: expect.arrayContaining(['公民身份号码']) });
    expect(field('姓名')).toMatchObject({ id: 'person-name', required: true });
    expect(field('文娱特长')).toEqual({ id: '文娱特长', title: '文娱特长', content: 'text', aliases: ['爱好'] });
  });

  test('values are words, codes with words, a dictionary by its name, or follow from the content', () => {
    expect(field('困难类别')!.codeList).toEqual({ title: '困难类别', source: '本表定义的可选值', entries: [{ code: '1', name: '深度困难' }, { code: '2', name: '相对困难' }] });
    expect([field('民族'), field('性别'), field('已帮扶')].map((each) => each!.codeList)).toEqual([peoples, sexes, yesNo]);
  });

  test('numbers of a person are private without a word, anything else where it is said', () => {
    expect(definition.fields!.filter(({ isPrivate }) => isPrivate).map(({ title }) => title)).toEqual(['身份证号', '家庭住址']);
  });
});

test('what a field holds may be left out: a built-in name tells, else it is words', () => {
  const definition = definitionFromWorkbook(workbookOf(sheetOf('表', [['代码', 'own'], ['表名', '某名册']]), sheetOf('字段', [['字段'], ['单位名称'], ['统一社会信用代码'], ['联系电话'], ['学历'], ['特长']])), '名册.xlsx');
  expect(definition.layout).toBe('records');
  expect(definition.fields!.map(({ id, content, codeList }) => [id, content, codeList?.title])).toEqual([
    ['unit-name', 'name', undefined], ['credit-code', 'credit-code', undefined], ['telephone', 'telephone', undefined], ['education', 'code', '学历'], ['特长', 'text', undefined],
  ]);
});

test('two fields that a built-in sheet has as one keep apart', () => {
  const definition = load({ fields: [{ name: '姓名', content: 'name' }, { name: '手机', content: 'mobile' }, { name: '联系电话', content: 'mobile' }] });
  expect(definition.fields!.map(({ id }) => id)).toEqual(['person-name', 'mobile', '联系电话']);
  expect(definition.fields![1]!.aliases).not.toContain('联系电话');
});

test('a code without values is a text', () => {
  expect(load({ fields: [{ name: '姓名', content: 'name' }, { name: '档案编码', content: 'code' }] }).fields![1]).toEqual({ id: '档案编码', title: '档案编码', content: 'text' });
});

describe('a slip is told at its cell, with what was expected', () => {
  const figures = sheetOf('表', [['代码', 'own'], ['表名', '某表'], ['版式', '指标在行']]);
  test.each<[string, Sheet[], string]>([
    ['a content of its own', [about, fields(NAME, ['血型', '血型'])], '「字段」B3：“内容” “血型” 应为 姓名、文字、身份证号、证件类别、性别、出生日期、日期、手机号、电话、统一社会信用代码、组织机构代码、代码、是否、个数、数、序号 之一'],
    ['no name of a field', [about, fields(NAME, ['', '日期'])], '「字段」A3：缺少 “字段”'],
    ['a field twice', [about, fields(NAME, NUMBER, NUMBER)], '「字段」A4：字段「身份证号」重复，每个字段只写一行，名称各不相同'],
    ['another’s name', [about, fields(NAME, ['所在单位', '文字', '', '', '', '姓名'])], '「字段」F3：「所在单位」的 “别名”「姓名」也是字段「姓名」的名称，表头分不清是哪一个'],
    ['neither yes nor no', [about, fields(['姓名', '姓名', '必须'], NUMBER)], '「字段」C2：“必填” “必须” 应为 是 或 否'],
    ['a value twice', [about, fields(NAME, ['类别', '代码', '', '', '甲、乙、甲'])], '「字段」E3：“可选值” 里“甲”写了两次'],
    ['values of a date', [about, fields(NAME, ['入户日期', '日期', '', '', '今年、去年'])], '「字段」E3：“可选值” 只用于 “内容” 为 “文字”、“代码”、“证件类别” 的字段，这一字段为 “日期”，应不填'],
    ['nobody’s name', [about, fields(['类别', '文字'], ['备注', '文字'])], '「字段」B2：至少有一个字段的 “内容” 应为 “姓名”，写人的姓名或单位的名称'],
    ['a single field', [about, fields(NAME)], '「字段」A2：名册至少要有 2 个字段，每个字段写一行'],
    ['no field', [about, fields()], '工作表「字段」里没有字段，每个字段写一行'],
    ['headings that are none', [about, sheetOf('字段', [['项目', '内容'], ['姓名', '姓名']])], '「字段」A1：缺少标题“字段”，这一行的标题应有 字段、内容、必填、不重复、可选值、可填其他、别名、个人信息、代码归属、可晚于填报日、八位日期、系统写回、编号'],
    ['a relation of a list', [about, fields(NAME, NUMBER), sheetOf('审核关系', [['审核关系'], ['甲 = 乙']])], '「审核关系」A2：工作表「审核关系」 只用于有指标的表；名册的项目写在工作表「字段」里'],
    ['periods of a list', [sheetOf('表', [['代码', 'own'], ['表名', '某名册'], ['版式', '名册'], ['时期', '本期']]), fields(NAME, NUMBER)], '「表」B4：“时期” 只用于有指标的表，名册不填'],
    ['fields of a form', [figures, sheetOf('指标', [['指标'], ['会员人数']]), fields(NAME)], '「字段」A2：工作表「字段」 只用于名册；是名册的，“版式”应为 名册'],
    ['fixed columns of a form', [sheetOf('表', [['代码', 'own'], ['表名', '某表'], ['列不可增减', '是']]), sheetOf('指标', [['指标'], ['会员人数']])], '「表」B3：“列不可增减” 只用于名册，有指标的表不填'],
  ])('%s', (_, sheets, text) => {
    const faults = faultsOf(() => definitionFromWorkbook(workbookOf(...sheets), '名册.xlsx'));
    expect(faults.map((fault) => fault.text)).toEqual([text]);
    if (text.startsWith('「')) expect(faults[0]!.place).toBeDefined();
  });

  test('all of them at once', () => {
    const faults = faultsOf(() => definitionFromWorkbook(workbookOf(about, fields(['', '姓名'], ['类别', '血型'], ['日期', '日期', '', '', '甲'])), '名册.xlsx'));
    expect(faults.map(({ place }) => [place!.row, place!.column])).toEqual([[2, 1], [3, 2], [4, 5]]);
  });

  test.each([
    ['fields[2] content “blood” 应为 name、text、identity-number、document-kind、sex、birth-date、date、mobile、telephone、credit-code、organisation-code、code、yes-no、count、amount、serial 之一', { fields: [{ name: '姓名', content: 'name' }, { name: '血型', content: 'blood' }] }],
    ['fields[2] values 只用于 content 为 text、code、document-kind 的字段，这一字段为 date，应不填', { fields: [{ name: '姓名', content: 'name' }, { name: '生效', content: 'date', values: ['甲'] }] }],
    ['items 只用于有指标的表；名册的项目写在 fields 里', { layout: 'records', fields: [{ name: '姓名', content: 'name' }, { name: '备注' }], items: [{ name: '会员人数' }] }],
    ['没有字段（fields 为空）', { layout: 'records' }],
  ])('in JSON: %s', (text, own) => {
    expect(faultsOf(() => load(own)).map((fault) => fault.text)).toEqual([text]);
  });
});

test('表 with 字段 is a definition, with neither is none', () => {
  expect([isDefinitionWorkbook(workbookOf(about, fields(NAME))), isDefinitionWorkbook(workbookOf(about)), isDefinitionWorkbook(workbookOf(fields(NAME)))]).toEqual([true, false, false]);
});

const everything = load({
  titleWords: ['困难职工'], issue: { number: '工困1表' }, fixedColumns: true,
  fields: [
    { name: '序号' }, { name: '姓名', content: 'name', required: true }, { name: '身份证号', content: 'identity-number', unique: true }, { name: '性别' }, { name: '建会情况', content: 'yes-no' },
    { name: '单位信用代码', content: 'credit-code', registrant: 'unit' }, { name: '困难类别', values: ['1=深度困难', '2=相对困难'], othersAllowed: true }, { name: '类型', values: ['甲类', '乙类'] },
    { name: '户籍', values: ['单位类别'], othersAllowed: true }, { name: '学历', values: ['学历'] }, { name: '到期', content: 'date', mayLieAhead: true, isCompactDate: true },
    { name: '金额', content: 'amount', aliases: ['数额'], isPrivate: true }, { name: '手机号', content: 'mobile' }, { name: '结果', isResult: true },
  ],
});

test.each([...recordForms, everything].map((form) => [form.code, form] as const))('%s written as JSON and read again is the same', (_, form) => {
  const again = readDefinition(JSON.parse(JSON.stringify(definitionJson(form))), '再读');
  const withoutNoAliases = form.fields!.map(({ aliases = [], ...field }) => ({ ...field, ...(aliases.length > 0 && { aliases }) }));
  expect(again).toEqual({ ...form, titleWords: [...new Set([form.title, ...form.titleWords])], rates: [], fields: withoutNoAliases });
});

function load(own: object): FormDefinition {
  return loadDefinition(JSON.stringify({ code: 'own', title: '某区困难职工名册', ...own }), '名册.json');
}

function faultsOf(run: () => unknown): readonly DefinitionFault[] {
  try {
    run();
  } catch (error) {
    if (error instanceof DefinitionInvalid) return error.faults;
    throw error;
  }
  throw new Error('not refused');
}
