/** The days of a reporting period: 2026年上半年 is 2026-01-01 to 2026-06-30, its survey year 2025-10-01 to 2026-09-30. */
import type { FormItem } from '../model/form';
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

/** What a date of the form may be at the earliest and at the latest. */
export function daysOf(period: ReportPeriod, within: NonNullable<FormItem['within']>): readonly [PlainDate, PlainDate] {
  if (within === 'period') return [firstDay(period), lastDay(period)];
  return [{ year: period.year - 1, month: 10, day: 1 }, { year: period.year, month: 9, day: 30 }];
}
