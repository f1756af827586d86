/**
 * A workbook for a clerk to write a form's definition in: the four sheets with their headings and a small form as example,
 * which loads as it stands, and a sheet of hints, one line for each heading.
 */
import type { CellContent, SheetEdit } from '../model/sheet-edit';
import { DEFINITION_SHEETS, ISSUE_FIELDS, valuesOf, wordOf, type DefinitionField } from './definition-fields';

type Example = Readonly<Record<string, string | number>>;

const FORM: Example = {
  code: 'own-survey', title: '某区工会年度调查表', source: '某区总工会文件', layout: '指标在行', periods: '本期、上年同期', titleWords: '工会年度调查表',
};

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  items: [
    { lineNo: '01', name: '职工人数', unit: '人', required: '是', definition: '在岗职工，期末数', counted: '基层单位台账：求和 职工人数' },
    { lineNo: '02', name: '会员人数', unit: '人', required: '是', aliases: '工会会员数', counted: '基层单位台账：求和 会员人数；会员花名册：计数 会籍变化类型≠转出或除名或退会' },
    { lineNo: '03', name: '女会员人数', unit: '人', partOf: '会员人数', labels: '女' },
    { lineNo: '04', name: '是否建立职代会', kind: '是否' },
    { lineNo: '05', name: '职代会召开次数', unit: '次' },
  ],
  relations: [
    { text: '[02] <= [01]', level: '错误', clause: '会员是职工的一部分', note: '会员人数不应大于职工人数。' },
    { text: '如果 是否建立职代会 = 是 则 职代会召开次数 >= 1', level: '核实', clause: '职代会每年不少于一次', note: '本年尚未召开的，请说明。' },
  ],
  rates: [{ title: '职工入会率', numerator: '会员人数', denominator: '职工人数', decimals: 2, basis: '全部职工' }],
};

const WIDTHS: Readonly<Record<string, number>> = { text: 44, meaning: 60, name: 22, title: 22, definition: 30, counted: 44, note: 30, source: 30 };

/** Fresh sheets, for a new workbook. */
export function definitionTemplate(): readonly SheetEdit[] {
  return [...DEFINITION_SHEETS.map(({ name, key, fields }) => (key === '' ? aboutSheet(name, [...fields, ...ISSUE_FIELDS]) : recordSheet(name, fields, EXAMPLES[key] ?? []))), hintSheet()];
}

function aboutSheet(name: string, fields: readonly DefinitionField[]): SheetEdit {
  const rows = fields.map(({ key, headings, meaning }) => [{ value: headings[0] }, { value: FORM[key] ?? null }, { value: meaning }]);
  return sheet(name, [[heading('项目', 16), heading('内容', 40), heading('怎么填', WIDTHS.meaning)], ...rows]);
}

/** The program's own 编号 is left out: a clerk needs none. */
function recordSheet(name: string, fields: readonly DefinitionField[], examples: readonly Example[]): SheetEdit {
  const printed = fields.filter(({ key }) => key !== 'id');
  const rows = examples.map((example) => printed.map(({ key }) => (example[key] === undefined ? undefined : { value: example[key] })));
  return sheet(name, [printed.map(({ key, headings }) => heading(headings[0], WIDTHS[key] ?? 14)), ...rows]);
}

function hintSheet(): SheetEdit {
  const rows = DEFINITION_SHEETS.flatMap(({ name, key: list, fields }) =>
    [...fields, ...(list === '' ? ISSUE_FIELDS : [])]
      .filter(({ key }) => key !== 'id')
      .map((field) => [name, field.headings[0], field.required ? '必填' : '', allowed(field), field.meaning].map((value) => ({ value }))),
  );
  const last = [{ value: '把示例改成本单位的表，删去用不到的行。存盘后在窗格里载入，写错的地方会指出工作表和单元格。' }];
  return sheet('填写说明', [[heading('工作表', 12), heading('标题', 16), heading('必填', 8), heading('可填的内容', 44), heading('含义', WIDTHS.meaning)], ...rows, [], last]);
}

function allowed(field: DefinitionField): string {
  if (field.kind === 'flag') return '是、否';
  if (field.kind === 'decimals') return '0 到 6';
  return valuesOf(field).map((value) => wordOf(field, value)).join('、');
}

function heading(value: string, columnWidth: number | undefined): CellContent {
  return { value, bold: true, ...(columnWidth !== undefined && { columnWidth }) };
}

function sheet(name: string, cells: SheetEdit['cells']): SheetEdit {
  return { sheet: name, row: 1, column: 1, cells, freshSheet: true };
}
