/** A form that was made is the form that is read: every definition, blank and filled in. */
import { builtInForms } from '../../../src/forms/definitions/index';
import { recordForms } from '../../../src/forms/definitions/record-forms';
import type { ReportPeriod } from '../../../src/model/period';
import { sharedRates } from '../../../src/rates/definitions/index';
import { prepareReport } from '../../../src/report';
import { blankForm, filledForm } from '../../support/new-form';
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
