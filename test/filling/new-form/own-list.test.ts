/** A list of one's own from its template: made, read back, remembered, and held to the checks of records. */
import { newFormEdits } from '../../../src/filling/new-form/new-form';
import { definitionTemplate } from '../../../src/forms/definition-template';
import { definitionFromWorkbook } from '../../../src/forms/definition-workbook';
import { rememberDefinitions } from '../../../src/forms/remembered-definitions';
import { newXlsx } from '../../../src/hosts/file/new-xlsx';
import { readXlsx } from '../../../src/hosts/file/read-xlsx';
import { addressOf } from '../../../src/model/address';
import { describeFinding } from '../../../src/checks/describe-finding';
import type { FormDefinition } from '../../../src/model/form';
import { prepareReport } from '../../../src/report';
import { blankForm, contentAt, withValues } from '../../support/new-form';
import { creditCodeOf, LI, organisationCodeOf, WANG, ZHANG } from '../../support/rosters';
import type { PlainCell } from '../../support/workbook';

const period = { year: 2026, span: 'first-half', text: '2026年上半年' } as const;
const options = { unitName: '青云镇总工会', period };
const CODE = creditCodeOf('91320102', organisationCodeOf('MA1XK2H3'));
let definition: FormDefinition;

beforeAll(async () => {
  definition = definitionFromWorkbook(await readXlsx(await newXlsx(definitionTemplate('records'))), '名册模板.xlsx');
});

type Row = Readonly<Record<string, PlainCell>>;
const zhang: Row = { 序号: 1, 姓名: '张晓明', 性别: '男', 身份证号: ZHANG, 工作单位: '青云电子有限公司', 单位统一社会信用代码: CODE, 困难类别: '深度困难', 民族: '汉族', 建档日期: '2026-03-01', 是否帮扶: '是', 帮扶金额: 1200.5, 手机号: '13812345678' };
const li: Row = { ...zhang, 序号: 2, 姓名: '李秀英', 性别: '女', 身份证号: LI, 困难类别: '2', 手机号: '13987654321' };
const wang: Row = { ...zhang, 序号: 3, 姓名: '王建国', 身份证号: WANG, 手机号: '13711112222' };

function filled(rows: readonly Row[]) {
  const titles = definition.fields!.map(({ title }) => title);
  const values = rows.map((row, at) => [at + 5, Object.fromEntries(titles.map((title, column) => [addressOf({ row: 1, column: column + 1 }).slice(0, -1), row[title] ?? '']))]);
  return prepareReport(withValues(blankForm(definition, options), Object.fromEntries(values)), { definitions: [definition] });
}

test('blank, it is read as itself with every column and no record', () => {
  const { forms, findings } = prepareReport(blankForm(definition, options), { definitions: [definition] });
  expect(forms.map((form) => [form.definition.code, form.title, form.records!.rows])).toEqual([['own-roster', '某区困难职工名册', []]]);
  expect(forms[0]!.records!.columns.map(({ field }) => field?.title)).toEqual(definition.fields!.map(({ title }) => title));
  expect(findings).toEqual([]);
});

test('its cells offer the values of a list and refuse what is no number', () => {
  const [edit] = newFormEdits(definition, options);
  expect(contentAt(edit!, 'G5')?.validation?.rule).toEqual({ kind: 'list', values: ['深度困难', '相对困难', '意外致困'] });
  expect(contentAt(edit!, 'D5')).toMatchObject({ numberFormat: '@', validation: { rule: { kind: 'text-length', min: 18, max: 18 } } });
  expect(contentAt(edit!, 'K5')?.validation?.rule).toEqual({ kind: 'decimal' });
});

test('filled in rightly, nothing is found', () => {
  const { forms, findings } = filled([zhang, li, wang]);
  expect(forms[0]!.records!.rows).toHaveLength(3);
  expect(findings.map((finding) => describeFinding(finding))).toEqual([]);
});

test('and every slip is told at its cell', () => {
  const slips: readonly Row[] = [
    { ...zhang, 身份证号: `${ZHANG.slice(0, 17)}${ZHANG.endsWith('1') ? '2' : '1'}` },
    { ...li, 性别: '男', 困难类别: '很困难', 手机号: '1398765432' },
    { ...wang, 单位统一社会信用代码: CODE.slice(0, 17), 建档日期: '2026-02-30', 是否帮扶: '已帮', 工作单位: '' },
    { ...wang, 序号: 4, 民族: '汗族' },
  ];
  const found = filled(slips).findings.map(({ place, checkId, level }) => [addressOf(place), checkId, level]);
  expect(found.sort()).toEqual([
    ['C6', 'person-agrees-with-identity-number', 'hard'],
    ['D5', 'identity-number-is-valid', 'hard'],
    ['D8', 'record-is-unique', 'hard'],
    ['E7', 'record-field-is-filled', 'hard'],
    ['F7', 'credit-code-is-valid', 'hard'],
    ['G6', 'value-is-in-code-list', 'hard'],
    ['H8', 'value-is-in-code-list', 'soft'],
    ['I7', 'record-date-is-valid', 'hard'],
    ['J7', 'value-is-in-code-list', 'hard'],
    ['L6', 'telephone-is-valid', 'hard'],
  ].sort());
});

test('a workbook that remembers it is read by it, without the definition at hand', async () => {
  const bytes = await newXlsx([...newFormEdits(definition, options), rememberDefinitions([definition])]);
  const { forms } = prepareReport(await readXlsx(bytes));
  expect(forms.map((form) => form.definition)).toEqual([definition]);
});

test('a column more, one less or in another place is no fault, unless the list says that its columns are fixed', () => {
  const [first, ...others] = definition.fields!;
  const moved = blankForm({ ...definition, fields: [...others.slice(0, -1), first!] }, options);
  const told = (own: FormDefinition) => prepareReport(moved, { definitions: [own] }).findings.map(({ checkId }) => checkId);
  const { hasFreeColumns, ...fixed } = definition;
  expect([told(definition), told(fixed)]).toEqual([[], expect.arrayContaining(['record-head-is-template'])]);
});
