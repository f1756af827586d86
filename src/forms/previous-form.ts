/**
 * The form of an earlier workbook that a form continues: of the same definition, and of the same reporting unit where both
 * name one. Beside 2026年上半年, 2025年上半年 is 上年同期 and 2025年 is 上期; one that states no period counts as 上期.
 */
import type { Form } from '../model/form';
import type { ReportPeriod } from '../model/period';
import type { GrowthPeriod } from '../relations/syntax';
import type { Previous } from './elsewhere';
import { labelKey } from './label';

export function previousForm(form: Form, since: GrowthPeriod, { forms }: Previous): Form | undefined {
  const serving = continued(form, forms).filter((each) => serves(each.reportPeriod, form.reportPeriod, since));
  const onSheet = serving.filter(({ sheet }) => sheet === form.sheet);
  if (onSheet.length === 1) return onSheet[0];
  const latest = serving.filter(({ reportPeriod }) => serving.every((each) => monthOf(each.reportPeriod) <= monthOf(reportPeriod)));
  return latest.length === 1 ? latest[0] : undefined;
}

/** Whatever their period: a form of years says in its columns which it holds. */
export function continued(form: Form, forms: readonly Form[]): readonly Form[] {
  return forms.filter((each) => each.definition.code === form.definition.code && isSameReporter(each.reportingUnit, form.reportingUnit));
}

function serves(earlier: ReportPeriod | undefined, present: ReportPeriod | undefined, since: GrowthPeriod): boolean {
  if (!earlier || !present) return since === 'previousPeriod';
  if (since === 'samePeriodLastYear') return isYearBefore(earlier, present);
  return monthOf(earlier) < monthOf(present) && (!isYearBefore(earlier, present) || present.span === 'year');
}

export function isYearBefore(earlier: ReportPeriod, present: ReportPeriod): boolean {
  return earlier.year === present.year - 1 && earlier.span === present.span && earlier.number === present.number;
}

/** The last month of a period, counted from year 0. */
export function monthOf(period: ReportPeriod | undefined): number {
  if (!period) return 0;
  const { year, span, number = 1 } = period;
  return 12 * year + { 'first-half': 6, 'second-half': 12, year: 12, quarter: 3 * number, month: number }[span];
}

/** A form that names no reporting unit may be anybody's. */
export function isSameReporter(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || labelKey(a) === labelKey(b);
}
