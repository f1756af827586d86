/**
 * Which column and which unit of the form a pasted figure is for: 上年同期 for 上年同期, 2026年 for 本期 of 2026年上半年 (with a
 * doubt), a unit for the unit of that name, the form's own unit for its own line or 合计.
 */
import { unitIn } from '../../forms/elsewhere';
import { indexOf } from '../../forms/form-index';
import { labelKey } from '../../forms/label';
import type { Form, ReportingUnit } from '../../model/form';
import type { Period } from '../../model/period';
import { withoutSpaces } from '../../text/plain-text';

export interface Meant {
  /** Period.key of the form. */
  readonly key: string;
  readonly doubts: readonly string[];
}

/** @returns undefined where the form has no such column */
export function columnMeant({ periods, reportPeriod }: Form, { key, role, year, label }: Period): Meant | undefined {
  if (periods.some((period) => period.key === key)) return { key, doubts: [] };
  const own = reportPeriod?.year ?? Math.max(...periods.map((period) => period.year ?? 0));
  const meant = role === 'current' ? periods.find((period) => period.key === String(own)) : periods.find((period) => period.role === roleOfYear(year, reportPeriod?.year));
  if (!meant) return undefined;
  return { key: meant.key, doubts: role === 'current' ? [] : [`粘贴内容的表头是“${label}”，按“${meant.label}”填`] };
}

function roleOfYear(year: number | undefined, present: number | undefined): Period['role'] | 'none' {
  if (year === undefined || present === undefined) return 'none';
  return year === present ? 'current' : year === present - 1 ? 'samePeriodLastYear' : 'none';
}

/** Where no head says which column a figure is for: the first for a single one, else one after the other. */
export function columnsInOrder({ periods }: Form): readonly Period[] {
  const present = periods.find(({ role }) => role === 'current');
  return present ? [present, ...periods.filter((period) => period !== present)] : periods;
}

/** @returns ReportingUnit.key of the form; undefined where it lists no such unit */
export function unitMeant(form: Form, unit: ReportingUnit): string | undefined {
  const named = form.units.find(({ key }) => key !== '' && key === withoutSpaces(unit.name));
  if (named) return named.key;
  const isOwn = unit.key === '' || unit.isTotal || (form.reportingUnit !== undefined && labelKey(form.reportingUnit) === labelKey(unit.name));
  return isOwn ? unitIn(indexOf(form), indexOf(form), '') : undefined;
}
