/**
 * What a new form is filled in with before anybody types: unit and form as in the workbook that lies beside it, the period
 * that is due. In July 2026 that is 2026年上半年, in January 2027 it is 2026年; after a 2025年上半年 it is 2026年上半年.
 */
import type { Form } from '../../model/form';
import type { ReportPeriod, Span } from '../../model/period';

export interface NewFormProposal {
  readonly code: string | undefined;
  readonly unitName: string;
  readonly year: number;
  readonly span: PeriodChoice;
}

/** first-half, quarter-2, month-6; "" for none. */
export type PeriodChoice = Span | `${'quarter' | 'month'}-${number}` | '';

const QUARTERS = ['一', '二', '三', '四'] as const;

export const PERIOD_CHOICES: readonly PeriodChoice[] = [
  'first-half', 'year', 'second-half',
  ...[1, 2, 3, 4].map((quarter): PeriodChoice => `quarter-${quarter}`),
  ...Array.from({ length: 12 }, (_, month): PeriodChoice => `month-${month + 1}`),
  '',
];

/**
 * @param present forms of the workbook that is open
 * @param previous forms of last period's workbook, or of the one to fetch from
 */
export function newFormProposal(present: readonly Form[], previous: readonly Form[], today: { readonly year: number; readonly month: number }): NewFormProposal {
  const model = previous.find(({ layout }) => layout === 'indicators-in-rows');
  const unitName = [...previous, ...present].find(({ reportingUnit }) => reportingUnit)?.reportingUnit ?? '';
  const dated = model?.reportPeriod;
  const due = today.month <= 6 ? { year: today.year - 1, span: 'year' as const } : { year: today.year, span: 'first-half' as const };
  return { code: model?.definition.code, unitName, ...(dated ? { year: dated.year + 1, span: choiceOf(dated) } : due) };
}

export function periodOf(year: number, choice: PeriodChoice): ReportPeriod | undefined {
  if (choice === '') return undefined;
  const [kind, number] = /^(quarter|month)-(\d+)$/u.exec(choice)?.slice(1) ?? [];
  if (kind === 'quarter') return { year, span: 'quarter', number: Number(number), text: `${year}年第${QUARTERS[Number(number) - 1]!}季度` };
  if (kind === 'month') return { year, span: 'month', number: Number(number), text: `${year}年${Number(number)}月` };
  const words: Readonly<Record<string, string>> = { 'first-half': '上半年', 'second-half': '下半年', year: '' };
  return { year, span: choice as Span, text: `${year}年${words[choice]!}` };
}

function choiceOf({ span, number }: ReportPeriod): PeriodChoice {
  return span === 'quarter' || span === 'month' ? `${span}-${number ?? 1}` : span;
}
