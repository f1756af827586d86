/**
 * The days that a date of a form may have: those of the reporting period or of its survey year where the form says so, else any
 * up to the end of the period. Without a period only the calendar sets bounds.
 */
import { daysOf } from '../../forms/period-days';
import type { FormItem } from '../../model/form';
import type { ReportPeriod } from '../../model/period';
import { formatDate } from '../../text/record-date';

export interface DaysAllowed {
  /** ISO, both included. */
  readonly from: string;
  readonly to: string;
  /** 报告期, 调查年度; "" where it is neither. */
  readonly span: string;
}

const FIRST = '1900-01-01';
const LAST = '2099-12-31';

export function daysAllowed(within: FormItem['within'], period: ReportPeriod | undefined): DaysAllowed {
  if (!period) return { from: FIRST, to: LAST, span: '' };
  const [from, to] = daysOf(period, within ?? 'period').map(formatDate);
  if (within === undefined) return { from: FIRST, to: to!, span: '' };
  return { from: from!, to: to!, span: within === 'period' ? '报告期' : '调查年度' };
}
