/**
 * A workbook for a clerk to write a form's definition in: its sheets with their headings and a small form as example, which
 * loads as it stands, and a sheet of hints, one line for each heading. There is one for forms of figures and one for lists.
 */
import type { CellContent, SheetEdit } from '../model/sheet-edit';
import { DEFINITION_SHEETS, ISSUE_FIELDS, valuesOf, wordOf, type DefinitionField, type FormKind } from './definition-fields';
import { EXAMPLES, type Example } from './definition-examples';

const WIDTHS: Readonly<Record<string, number>> = { text: 44, meaning: 60, name: 22, title: 22, definition: 30, counted: 44, note: 30, source: 30, content: 18, values: 40, aliases: 24 };

/** Fresh sheets, for a new workbook. */
export function definitionTemplate(kind: FormKind = 'figures'): readonly SheetEdit[] {
  const examples = EXAMPLES[kind];
  const sheets = sheetsFor(kind).map(({ name, key, fields }) => (key === '' ? aboutSheet(name, fields, examples.form) : recordSheet(name, fields, examples.lists[key] ?? [])));
  return [...sheets, hintSheet(kind)];
}

/** The sheets of one kind of form, each with the fields it has there. */
function sheetsFor(kind: FormKind) {
  const isMeant = ({ only }: { readonly only?: FormKind }): boolean => only === undefined || only === kind;
  return DEFINITION_SHEETS.filter(isMeant).map(({ name, key, fields }) => ({ name, key, fields: [...fields.filter(isMeant), ...(key === '' ? ISSUE_FIELDS : [])] }));
}

function aboutSheet(name: string, fields: readonly DefinitionField[], form: Example): SheetEdit {
  const rows = fields.map(({ key, headings, meaning }) => [{ value: headings[0] }, { value: form[key] ?? null }, { value: meaning }]);
  return sheet(name, [[heading('项目', 16), heading('内容', 40), heading('怎么填', WIDTHS.meaning)], ...rows]);
}

/** The program's own 编号 is left out: a clerk needs none. */
function recordSheet(name: string, fields: readonly DefinitionField[], examples: readonly Example[]): SheetEdit {
  const printed = fields.filter(({ key }) => key !== 'id');
  const rows = examples.map((example) => printed.map(({ key }) => (example[key] === undefined ? undefined : { value: example[key] })));
  return sheet(name, [printed.map(({ key, headings }) => heading(headings[0], WIDTHS[key] ?? 14)), ...rows]);
}

function hintSheet(kind: FormKind): SheetEdit {
  const rows = sheetsFor(kind).flatMap(({ name, fields }) =>
    fields
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
