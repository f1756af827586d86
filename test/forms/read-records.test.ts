import { builtInForms } from '../../src/forms/definitions';
import { recordForms } from '../../src/forms/definitions/record-forms';
import { readForms } from '../../src/forms/read-forms';
import type { Form } from '../../src/model/form';
import { MEMBER_HEAD, li, member, memberRoster, organisation, organisationRoster, otherOrganisation, wang } from '../support/rosters';
import { ledger, township } from '../support/forms';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

type Rows = readonly (readonly PlainCell[])[];

function read(rows: Rows, merges: readonly string[] = [], name = '表'): readonly Form[] {
  return readForms(workbookOf(sheetOf(name, rows, merges)), [...builtInForms, ...recordForms]);
}

function only(rows: Rows, merges: readonly string[] = []): Form {
  const forms = read(rows, merges);
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

describe('what a record sheet is', () => {
  test.each<[string, Rows, string]>([
    ['the member template', memberRoster(member(), member(li)), 'member-roster'],
    ['a short list of members', [['姓名', '性别', '身份证号', '手机号'], ['张晓明', '男', 'x', 'y']], 'member-roster'],
    ['the national import sheet', [['会员导入表'], ['就业状况', '会籍变化类型', '会籍变化原因', '工会会员号', '所属企业/工会', '姓名', '性别', '证件号码', '工种', '职称', '参加工作年份'], ['在岗', '入会', '', '1', '青云', '张晓明', '男', 'x', '', '', '']], 'member-roster-by-code'],
    ['the organisation template', organisationRoster(organisation(), otherOrganisation()), 'organisation-roster'],
    ['the registration list', [['单位名称', '所在单位组织机构代码', '国民经济行业分类代码', '单位类别', '单位地址'], ['青云电子有限公司', 'x', '03', '170', '青云镇']], 'organisation-register'],
    ['the register of unions', [['工会名录'], ['工会名称', '工会社会信用代码', '工会类型', '工会组织类型', '工会层级', '建会时间'], ['青云镇总工会', 'x', '1', '3', '50', '20150312']], 'union-register'],
  ])('%s', (_name, rows, code) => {
    const form = only(rows);
    expect([form.definition.code, form.layout, form.facts]).toEqual([code, 'records', []]);
  });

  test.each<[string, Rows, string]>([
    ['a ledger of figures', ledger(['青云电子', 200, 80, 190], ['青云纺织', 300, 200, 280]), 'unit-ledger'],
    ['a form of one unit', township(['会员人数', 1206, 1180, 1300], ['职工人数', 1306, 1280, 1400], ['女会员', 500, 480, 520]), 'township-work'],
  ])('%s stays a table', (_name, rows, code) => {
    expect(only(rows).definition.code).toBe(code);
    expect(only(rows).records).toBeUndefined();
  });

  test('a table of figures above a list of people on one sheet: both are read, the upper first', () => {
    const rows = [...township(['会员人数', 2, 2, 2], ['职工人数', 2, 2, 2], ['女会员', 1, 1, 1]), [], [], [], ['会员花名册'], MEMBER_HEAD, member(), member(li)];
    expect(read(rows).map(({ definition, area }) => [definition.code, area.top])).toEqual([['township-work', 3], ['member-roster', 11]]);
  });
});

describe('the head', () => {
  test('stands on row 4 under title, unit and note, and gives title, unit and day', () => {
    const form = only(memberRoster(member()));
    expect([form.title, form.reportingUnit, form.records?.day, form.area.top]).toEqual(['工会会员花名册', '青云镇总工会', { year: 2026, month: 6, day: 30 }, 4]);
    expect(form.records?.columns.map(({ field }) => field?.title)).toEqual(MEMBER_HEAD);
  });

  test.each<[string, Rows, readonly string[]]>([
    ['groups merged over leaves', [['姓名', '证件号码', '会籍变化', '', ''], ['', '', '类型', '日期', '原因'], ['张晓明', 'x', '入会', '20200601', '']], ['A1:A2', 'B1:B2', 'C1:E1']],
    ['groups without merges', [['姓名', '证件号码', '会籍变化类型', '会籍变化', ''], ['', '', '', '会籍变化日期', '会籍变化原因'], ['张晓明', 'x', '入会', '20200601', '']], []],
  ])('of two rows: %s', (_name, rows, merges) => {
    const { records } = only(rows, merges);
    expect(records?.columns.map(({ field }) => field?.id)).toEqual(expect.arrayContaining(['person-name', 'identity-number', 'membership-change', 'membership-change-date', 'membership-change-reason']));
    expect(records?.rows).toEqual([3]);
  });

  test('marks of required fields are no other names', () => {
    const { records } = only([['*姓名', '性别（必填）', '证 件 号 码', '移动电话\n'], ['张晓明', '男', 'x', 'y']]);
    expect(records?.columns.map(({ field }) => field?.id)).toEqual(['person-name', 'sex', 'identity-number', 'mobile']);
  });
});

describe('the records', () => {
  const rowsOf = (...rows: Rows) => only(memberRoster(...rows)).records;

  test('begin below the head and end at the note', () => {
    expect(rowsOf(member(), member(li), ['填表说明：1.姓名必填；2.证件号码填18位。'])?.rows).toEqual([5, 6]);
  });

  test('end at a note merged over the width of the table, whatever it begins with', () => {
    const form = only(memberRoster(member(), ['请认真填写以上各项，于月底前报送']), ['A6:T6']);
    expect(form.records?.rows).toEqual([5]);
    expect(form.records?.merges).toEqual([]);
  });

  test('do not hold the line that counts them', () => {
    expect(rowsOf(member(), ['合计', '1人'])?.rows).toEqual([5]);
  });

  test('are not ended by one blank row', () => {
    expect(rowsOf(member(), [], member(li))).toMatchObject({ rows: [5, 7] });
  });

  test('are ended by two, of which one may hold spaces; what follows is lost', () => {
    expect(rowsOf(member(), [], [' ', '　'], member(li), member(wang))).toMatchObject({ rows: [5], lostRow: 8 });
  });

  test('are not lost where only the note follows the gap', () => {
    expect(rowsOf(member(), [], [], ['填表说明'])?.lostRow).toBeUndefined();
  });

  test.each<[string, readonly PlainCell[]]>([
    ['必填 and 选填', MEMBER_HEAD.map((_title, at) => (at % 2 ? '必填' : '选填'))],
    ['numbers of columns', MEMBER_HEAD.map((_title, at) => at + 1)],
    ['an example', ['例：', '张三', '男']],
  ])('do not begin with a row of %s', (_name, row) => {
    expect(rowsOf(row, member())?.rows).toEqual([6]);
  });

  test('of an empty template are none', () => {
    expect(rowsOf()).toMatchObject({ rows: [] });
  });
});

describe('the definitions', () => {
  test.each(recordForms.map((form) => [form.code, form] as const))('%s has each field and each title once', (_code, { fields = [] }) => {
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(new Set(fields.map(({ title }) => title)).size).toBe(fields.length);
    expect(fields.some(({ content }) => content === 'name')).toBe(true);
  });

  test('print the templates: 20 columns and 2 of the result, 13 columns of which 10 are required', () => {
    const [roster, , organisations] = recordForms;
    expect(roster?.fields?.filter(({ isResult }) => !isResult).map(({ title }) => title)).toEqual(MEMBER_HEAD);
    expect(organisations?.fields).toHaveLength(13);
    expect(organisations?.fields?.filter(({ required }) => required)).toHaveLength(10);
  });

  test('give a field one content wherever it stands', () => {
    const contents = new Map<string, Set<string>>();
    for (const { fields = [] } of recordForms) for (const { id, content } of fields) contents.set(id, (contents.get(id) ?? new Set()).add(content));
    expect([...contents].filter(([, kinds]) => kinds.size > 1)).toEqual([]);
  });
});
