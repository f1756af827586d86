/** Which rows of a form add others up: 合计 and 全国 all units, 小计 the units since the total before it. */
import type { Form, FoundItem } from '../model/form';

export interface TotalRow {
  /** ReportingUnit.key */
  readonly total: string;
  /** Keys of the units it adds up, at least one. */
  readonly units: readonly string[];
}

export function totalRows(form: Form): readonly TotalRow[] {
  const rows: TotalRow[] = [];
  const plain = form.units.filter((unit) => !unit.isTotal && unit.key !== '').map((unit) => unit.key);
  let since: string[] = [];
  for (const unit of form.units) {
    if (!unit.isTotal) since.push(unit.key);
    else if (/小计/u.test(unit.name)) {
      rows.push({ total: unit.key, units: since });
      since = [];
    } else rows.push({ total: unit.key, units: plain });
  }
  return rows.filter(({ units }) => units.length > 0);
}

/** Rates, codes and words are never added up. */
export function isAdditive({ item }: FoundItem): boolean {
  return item.indicator.kind === 'count' || item.indicator.kind === 'money';
}

/** Units of the roster that the table does not list; its total then only has to be large enough. */
export function missingUnits({ definition }: Form, units: readonly string[]): readonly string[] {
  return definition.roster?.filter((name) => !units.includes(name)) ?? [];
}
