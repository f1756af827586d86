/**
 * The reference period in words, from the form's own period; only where the form prints none does the kind of report decide.
 * 2026年上半年 gives 「2026年上半年」, 「截至2026年6月底」, 「上半年」 and 「下半年」. The digits of a date are no statistics.
 */
import type { ReportPeriod } from '../model/period';
import type { ReportKind } from '../model/report-document';

export interface PeriodWords {
  /** In the title: 2026年上半年; "" where no year is known. */
  readonly title: string;
  /** Opens the report: 2026年上半年, 今年上半年. */
  readonly during: string;
  /** The end, when stocks are counted: 2026年6月底. */
  readonly end: string;
  /** The same in a text that has named the year: 6月底. */
  readonly endInYear: string;
  /** When the year's targets are due: 2026年底, 年底. */
  readonly yearEnd: string;
  /** Before a flow: 上半年, 全年, 本季度. */
  readonly within: string;
  /** What comes after: 下半年, 2027年. */
  readonly next: string;
  /** The same with its year, for the title of a plan: 2026年下半年. */
  readonly nextTitle: string;
  /** The year's targets are still to be met by the end of the year. */
  readonly yearGoesOn: boolean;
  /** How much of the year is over, in percent: what a yearly target may be held against. */
  readonly elapsed: number;
}

export function periodWords(period: ReportPeriod | undefined, kind: ReportKind): PeriodWords {
  if (period) return wordsOf(period);
  if (kind === 'annual') return { title: '', during: '一年来', end: '年底', endInYear: '年底', yearEnd: '年底', within: '全年', next: '下一年', nextTitle: '年度', yearGoesOn: false, elapsed: 100 };
  return { title: '', during: '今年上半年', end: '今年6月底', endInYear: '6月底', yearEnd: '年底', within: '上半年', next: '下半年', nextTitle: '下半年', yearGoesOn: true, elapsed: 50 };
}

function wordsOf({ year, span, number = 1 }: ReportPeriod): PeriodWords {
  const words = (during: string, month: number, within: string, next: string): PeriodWords => {
    if (month === 12) return { title: during, during, end: `${year}年底`, endInYear: '年底', yearEnd: `${year}年底`, within, next: `${year + 1}年`, nextTitle: `${year + 1}年`, yearGoesOn: false, elapsed: 100 };
    return { title: during, during, end: `${year}年${month}月底`, endInYear: `${month}月底`, yearEnd: `${year}年底`, within, next, nextTitle: `${year}年${next}`, yearGoesOn: true, elapsed: (month / 12) * 100 };
  };
  switch (span) {
    case 'first-half':
      return words(`${year}年上半年`, 6, '上半年', '下半年');
    case 'second-half':
      return words(`${year}年下半年`, 12, '下半年', '');
    case 'year':
      return words(`${year}年`, 12, '全年', '');
    case 'quarter':
      return words(`${year}年第${'一二三四'[number - 1]}季度`, number * 3, '本季度', '下一阶段');
    case 'month':
      return words(`${year}年${number}月`, number, '当月', '下一阶段');
  }
}
