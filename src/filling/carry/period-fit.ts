/**
 * Whether an earlier workbook is of the time that a column asks for. For 2026年上半年: 上年同期 wants 2025年上半年; 上期 and
 * 期初 want what ended just before, 2025年下半年 or 2025年; 上年末 and 年初 what ended with 2025; 上季 and 上月 the one before.
 */
import { isYearBefore, monthOf } from '../../forms/previous-form';
import type { Period, ReportPeriod } from '../../model/period';

export type PeriodFit = { readonly doubts: readonly string[] } | { readonly reason: string };

const SAME_LENGTH = /上季|上月/u;
const END_OF_LAST_YEAR = /年初|上年|去年/u;
const STOCK = /初|末|底/u;

/** @param earlier undefined where the earlier form does not say, nor @param present where this form does not */
export function fitOf(column: Period, present: ReportPeriod | undefined, earlier: ReportPeriod | undefined): PeriodFit {
  if (!present) return { doubts: [`本表没有写报告期，请核对上期工作簿${earlier ? `（${earlier.text}）` : ''}是否就是“${column.label}”`] };
  if (!earlier) return { doubts: [`上期工作簿没有写报告期，请核对是否就是“${column.label}”`] };
  if (isSamePeriod(earlier, present)) return { reason: `选来的工作簿与本表同是${present.text}，请选更早的一份` };
  if (monthOf(earlier) > monthOf(present)) return { reason: `选来的工作簿是${earlier.text}，比本表（${present.text}）还晚，请选更早的一份` };
  if (column.role === 'samePeriodLastYear') {
    return isYearBefore(earlier, present) ? { doubts: [] } : unfit(column, present.text.replace(String(present.year), String(present.year - 1)), earlier);
  }
  return fitOfPrevious(column, present, earlier);
}

function fitOfPrevious(column: Period, present: ReportPeriod, earlier: ReportPeriod): PeriodFit {
  const { label } = column;
  const endedBefore = monthOf(earlier) === firstMonthOf(present) - 1;
  if (SAME_LENGTH.test(label)) return endedBefore && earlier.span === present.span ? { doubts: [] } : unfit(column, '紧接本期之前、长短相同的一期', earlier);
  if (END_OF_LAST_YEAR.test(label)) {
    if (monthOf(earlier) !== 12 * (present.year - 1) + 12) return unfit(column, `${present.year - 1}年`, earlier);
    return earlier.span === 'year' || STOCK.test(label) ? { doubts: [] } : { doubts: [`上期工作簿是${earlier.text}，“${label}”要的可能是全年数`] };
  }
  if (endedBefore) return { doubts: [] };
  return monthOf(earlier) >= firstMonthOf(present) ? { doubts: [`上期工作簿是${earlier.text}，请核对是否就是“${label}”`] } : unfit(column, '紧接本期之前的一期', earlier);
}

function unfit({ label }: Period, wanted: string, earlier: ReportPeriod): PeriodFit {
  return { reason: `“${label}”要${wanted}的数，选来的工作簿是${earlier.text}` };
}

function isSamePeriod(a: ReportPeriod, b: ReportPeriod): boolean {
  return a.year === b.year && a.span === b.span && a.number === b.number;
}

const MONTHS = { 'first-half': 6, 'second-half': 6, year: 12, quarter: 3, month: 1 } as const;

function firstMonthOf(period: ReportPeriod): number {
  return monthOf(period) - MONTHS[period.span] + 1;
}
