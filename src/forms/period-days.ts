/** The first and the last day of a reporting period: 2026年上半年 is 2026-01-01 to 2026-06-30. */
import type { ReportPeriod } from '../model/period';
import { daysIn, type PlainDate } from '../text/record-date';

export function firstDay({ year, span, number = 1 }: ReportPeriod): PlainDate {
  const month = { 'first-half': 1, 'second-half': 7, year: 1, quarter: 3 * number - 2, month: number }[span];
  return { year, month, day: 1 };
}

export function lastDay({ year, span, number = 1 }: ReportPeriod): PlainDate {
  const month = { 'first-half': 6, 'second-half': 12, year: 12, quarter: 3 * number, month: number }[span];
  return { year, month, day: daysIn(year, month) };
}
