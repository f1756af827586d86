/**
 * The columns of figures of a form with indicators in rows: 本期, 上年同期 … as its definition lists them; where it lists none
 * its columns are years, and those are the five up to the period: 2026 gives 2022年 … 2026年.
 */
import type { FormDefinition } from '../../model/form';
import type { PeriodRole, ReportPeriod } from '../../model/period';

export interface PeriodHeadCell {
  readonly text: string;
  /** Wishes, not figures: nothing calculates itself there. */
  readonly isTarget: boolean;
}

const YEARS = 5;
const TEXTS: Readonly<Record<PeriodRole, string>> = { current: '本期', samePeriodLastYear: '上年同期', previousPeriod: '上期', annualTarget: '年度目标' };

export function periodHeads({ periods }: FormDefinition, period: ReportPeriod | undefined): readonly PeriodHeadCell[] {
  if (periods) return periods.map((role) => ({ text: TEXTS[role], isTarget: role === 'annualTarget' }));
  return period ? yearsUpTo(period).map((text) => ({ text, isTarget: false })) : [{ text: TEXTS.current, isTarget: false }];
}

/** The last of them is the last whole year: that of 2026年上半年 is 2025. */
export function yearsUpTo({ year, span, number }: ReportPeriod): readonly string[] {
  const isWhole = span === 'year' || span === 'second-half' || (span === 'quarter' && number === 4) || (span === 'month' && number === 12);
  const last = isWhole ? year : year - 1;
  return Array.from({ length: YEARS }, (_, at) => `${last - YEARS + 1 + at}年`);
}
