/** A form's facts by indicator, unit and period. */
import type { Fact } from '../model/fact';
import type { Form, FormDefinition, FoundItem, ReportingUnit } from '../model/form';
import type { Period } from '../model/period';
import { labelKey } from './label';

export interface FormIndex {
  readonly form: Form;
  fact(indicator: string, unit: string, period: string): Fact | undefined;
  /** All facts of one indicator, in reading order. */
  factsOf(indicator: string): readonly Fact[];
  /** By indicator id. */
  item(indicator: string): FoundItem | undefined;
  unit(key: string): ReportingUnit;
  period(key: string): Period;
  /** The id of the indicator of this form that a relation calls by title, alias, label, line number or id. */
  indicatorNamed(name: string): string | undefined;
}

const indexes = new WeakMap<Form, FormIndex>();

/** Built once per form. */
export function indexOf(form: Form): FormIndex {
  const known = indexes.get(form);
  if (known) return known;
  const index = build(form);
  indexes.set(form, index);
  return index;
}

function build(form: Form): FormIndex {
  const byIndicator = new Map<string, Fact[]>();
  for (const fact of form.facts) {
    const line = byIndicator.get(fact.indicator);
    if (line) line.push(fact);
    else byIndicator.set(fact.indicator, [fact]);
  }
  const items = new Map(form.items.map((found) => [found.item.indicator.id, found]));
  const units = new Map(form.units.map((unit) => [unit.key, unit]));
  const periods = new Map(form.periods.map((period) => [period.key, period]));
  const names = namesOf(form.definition);
  const ids = new Map<string, string | undefined>();
  const factAt = factsByPlace(form);
  return {
    form,
    fact: factAt,
    factsOf: (indicator) => byIndicator.get(indicator) ?? [],
    item: (indicator) => items.get(indicator),
    unit: (key) => units.get(key) ?? { key, name: key, isTotal: false },
    period: (key) => periods.get(key) ?? { key, label: key },
    indicatorNamed(name) {
      if (!ids.has(name)) ids.set(name, names.get(labelKey(name)) ?? names.get(name));
      return ids.get(name);
    },
  };
}

/** One array an indicator, by unit and period: a ledger asks for each of its figures many times over. */
function factsByPlace({ facts, units, periods }: Form): FormIndex['fact'] {
  const unitAt = new Map(units.map(({ key }, at) => [key, at * periods.length]));
  const periodAt = new Map(periods.map(({ key }, at) => [key, at]));
  const arrays = new Map<string, (Fact | undefined)[]>();
  for (const fact of facts) {
    const array = arrays.get(fact.indicator) ?? [];
    arrays.set(fact.indicator, array);
    array[unitAt.get(fact.unit)! + periodAt.get(fact.period)!] = fact;
  }
  return (indicator, unit, period) => arrays.get(indicator)?.[(unitAt.get(unit) ?? NaN) + (periodAt.get(period) ?? NaN)];
}

/** Titles first, so that no alias hides a title. */
export function namesOf({ items }: FormDefinition): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const claim = (name: string, id: string) => {
    const key = labelKey(name);
    if (!names.has(key)) names.set(key, id);
  };
  for (const { indicator } of items) claim(indicator.title, indicator.id);
  for (const { indicator, lineNo } of items) {
    names.set(indicator.id, indicator.id);
    if (lineNo !== undefined) claim(lineNo, indicator.id);
  }
  for (const { indicator, labels = [] } of items) for (const name of [...labels, ...(indicator.aliases ?? [])]) claim(name, indicator.id);
  return names;
}
