/** A form that was made is the form that is read: every definition, blank and filled in. */
import { builtInForms } from '../../../src/forms/definitions/index';
import { recordForms } from '../../../src/forms/definitions/record-forms';
import type { ReportPeriod } from '../../../src/model/period';
import { sharedRates } from '../../../src/rates/definitions/index';
import { prepareReport } from '../../../src/report';
import { memberRoster } from '../../../src/forms/definitions/member-roster';
import { organisationRoster } from '../../../src/forms/definitions/organisation-roster';
import { unitLedger } from '../../../src/forms/definitions/unit-ledger';
import { newFormEdits } from '../../../src/filling/new-form/new-form';
import { newXlsx } from '../../../src/hosts/file/new-xlsx';
import { readXlsx } from '../../../src/hosts/file/read-xlsx';
import type { FormDefinition } from '../../../src/model/form';
import { blankForm, filledForm, withValues } from '../../support/new-form';
import { li, member, organisation, otherOrganisation, wang } from '../../support/rosters';
import type { PlainCell } from '../../support/workbook';
import { ownForms } from './own-forms';

const period: ReportPeriod = { year: 2026, span: 'first-half', text: '2026年上半年' };
const options = { unitName: '青云镇总工会', period, rates: sharedRates };
const figures = [...builtInForms, ...ownForms].filter(({ layout }) => layout !== 'records').map((definition) => [definition.code, definition] as const);

describe.each(figures)('%s', (code, definition) => {
  const prepare = (workbook: ReturnType<typeof blankForm>) => prepareReport(workbook, { definitions: ownForms });

  test('blank, is read as itself with every item, its units of measure, period and unit', () => {
    const { forms } = prepare(blankForm(definition, options));
    expect(forms.map((form) => form.definition.code)).toEqual([code]);
    const [form] = forms;
    expect(form!.items.map(({ item }) => item.indicator.id)).toEqual(definition.items.map(({ indicator }) => indicator.id));
    expect(form!.questions).toEqual([]);
    expect(form!.items.filter(({ item, unitOfMeasure, unitMisfit }) => unitMisfit !== undefined || unitOfMeasure?.text !== (item.indicator.unit === undefined ? undefined : (item.unit ?? item.indicator.unit)))).toEqual([]);
    expect(form).toMatchObject({ title: definition.title, layout: definition.layout, reportPeriod: period, reportingUnit: '青云镇总工会' });
  });

  test('blank, lacks nothing but what is required', () => {
    const { findings, forms } = prepare(blankForm(definition, options));
    expect(new Set(findings.map(({ checkId }) => checkId))).toEqual(new Set(findings.length > 0 ? ['required-is-filled'] : []));
    const units = forms[0]!.units.filter(({ isTotal }) => !isTotal).length;
    expect(findings).toHaveLength(definition.items.filter(({ required }) => required).length * units);
  });

  test('filled in consistently, nothing is found', () => {
    const { findings, forms } = prepare(filledForm(definition, options));
    expect(forms.map((form) => form.definition.code)).toEqual([code]);
    expect(findings.filter(({ level }) => level !== 'hint').map(({ checkId, data }) => [checkId, data])).toEqual([]);
    expect(forms[0]!.facts.filter(({ reading }) => reading === 'empty')).toEqual([]);
  });
});

describe.each(recordForms.map((definition) => [definition.code, definition] as const))('%s', (code, definition) => {
  test('blank, is read as itself with every column, no record and nothing found', () => {
    const { forms, findings } = prepareReport(blankForm(definition, options));
    expect(forms.map((form) => form.definition.code)).toEqual([code]);
    expect(forms[0]!.records!.columns.map(({ field }) => field?.id)).toEqual(definition.fields!.filter(({ isResult }) => !isResult).map(({ id }) => id));
    expect(forms[0]!.records!.rows).toEqual([]);
    expect(findings).toEqual([]);
    expect(forms[0]).toMatchObject({ title: definition.title, reportPeriod: period, reportingUnit: '青云镇总工会' });
  });
});

test.each([...builtInForms, ...recordForms, ...ownForms].map((definition) => [definition.code, definition] as const))('%s without a unit, a period or rates is read as itself, and names neither', (code, definition) => {
  const { forms } = prepareReport(blankForm(definition), { definitions: ownForms });
  expect(forms.map((form) => [form.definition.code, form.title, form.reportingUnit, form.reportPeriod])).toEqual([[code, definition.title, undefined, undefined]]);
});

test.each([...ownForms, unitLedger, memberRoster].map((definition) => [definition.code, definition] as const))('%s is the same form out of a file', async (code, definition) => {
  const workbook = await readXlsx(await newXlsx(newFormEdits(definition, options)));
  const { forms } = prepareReport(workbook, { definitions: ownForms });
  expect(forms.map((form) => [form.definition.code, form.items.length, form.questions.length])).toEqual([[code, definition.items.length, 0]]);
});

test('of a ledger with blank rows only those count that somebody began', () => {
  const row = { B: '青云电子有限公司', K: 120, L: 50, O: 100, P: 40 };
  const { forms, findings } = prepareReport(withValues(blankForm(unitLedger, options), { 7: row, 8: { ...row, B: '青云纺织厂' } }));
  expect(forms[0]!.units.map(({ name }) => name)).toEqual(['青云电子有限公司', '青云纺织厂', '合计']);
  expect(findings.filter(({ level }) => level === 'hard')).toEqual([]);
});

test.each<[definition: FormDefinition, rows: readonly (readonly PlainCell[])[]]>([
  [memberRoster, [member(), member({ ...li, 序号: 2 }), member({ ...wang, 序号: 3 })]],
  [organisationRoster, [organisation(), otherOrganisation()]],
])('%# a record sheet with its rows filled in has nothing to be found', (definition, rows) => {
  const columns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const values = Object.fromEntries(rows.map((row, at) => [at + 5, Object.fromEntries(row.map((value, column) => [columns.charAt(column), value]))]));
  const { forms, findings } = prepareReport(withValues(blankForm(definition, options), values));
  expect(forms[0]!.records!.rows).toHaveLength(rows.length);
  expect(findings).toEqual([]);
});
