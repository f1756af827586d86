/**
 * The units of a workbook (rows of a ledger) and the figures of each, as if its rows were forms of one unit: for loops in a template.
 * Units stand in the order of the table that has the most of them; a total row is no unit.
 */
import type { Form } from '../model/form';
import type { PreparedFigures } from '../narrative/prepared-figures';

export interface ReportedUnit {
  readonly key: string;
  /** As printed. */
  readonly name: string;
}

export function unitsOf({ forms }: PreparedFigures): readonly ReportedUnit[] {
  const lists = forms.map((form) => form.units.filter(({ key, isTotal }) => key !== '' && !isTotal).map(({ key, name }) => ({ key, name: name.trim() })));
  return lists.reduce((longest, list) => (list.length > longest.length ? list : longest), []);
}

export function preparedFor(prepared: PreparedFigures, unit: string): PreparedFigures {
  const { workbook, previous, ...rest } = prepared;
  return {
    ...rest,
    forms: prepared.forms.filter(({ units }) => units.some(({ key }) => key === unit)).map((form) => ofOneUnit(form, unit)),
    rates: prepared.rates.filter((rate) => rate.unit === unit).map((rate) => ({ ...rate, unit: '' })),
  };
}

function ofOneUnit(form: Form, unit: string): Form {
  return { ...form, units: [], facts: form.facts.filter((fact) => fact.unit === unit).map((fact) => ({ ...fact, unit: '' })) };
}
