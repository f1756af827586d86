/**
 * Conditions on a day: in the reporting period, up to its end, from its end on. Date cells are found between two DATE(…),
 * 20260315 as a number between two numbers. A day kept as text is found by its month (“2026-03-*”), so only where the
 * condition is a span of whole months, and only where no dates stand in the column as numbers as well: LibreOffice holds such a pattern
 * against what a date cell shows, Excel against texts alone.
 */
import { firstDay, lastDay } from '../../forms/period-days';
import type { CountCondition } from '../../model/count-rule';
import type { ReportPeriod } from '../../model/period';
import { isCellError, isEmpty, type CellValue } from '../../model/workbook';
import { compactDate, compareDates, nextDay, readRecordDate, type PlainDate } from '../../text/record-date';
import type { HeldCondition, Refusal, Verdict } from './verdict';
import type { Ledger, LedgerColumn } from './ledger';
import { quoted } from './spelling';

type DateCondition = Extract<CountCondition, { during: unknown } | { until: unknown } | { from: unknown }>;

interface Span {
  readonly first?: PlainDate;
  readonly last?: PlainDate;
  readonly words: string;
}

type Kept = 'date' | 'digits' | 'text';

interface Day {
  readonly date: PlainDate;
  readonly kept: Kept;
  /** 「2026-03-」 of a day kept as text, where its month can be told by how it begins. */
  readonly month?: string;
}

/** A number that is no date (0, 20261399) has to be kept out of the spans of a formula. */
type Reading = Day | 'blank' | 'no-date' | 'odd-number';

export function heldDate(ledger: Ledger, column: LedgerColumn, condition: DateCondition, period: ReportPeriod | undefined): HeldCondition | Refusal {
  if (!period) return { refused: '本表没有写明报告期' };
  const { label } = column;
  const span = spanOf(condition, period);
  const days = new Map(ledger.rows.map((row) => [row, readDay(ledger.cellAt(row, column).value)]));
  const dated = [...days.values()].filter((day) => typeof day === 'object');
  const within = dated.filter(({ date }) => isWithin(date, span));
  const findsTexts = 'during' in condition && within.every(({ kept }) => kept === 'text');
  if (!findsTexts && dated.filter(({ kept }) => kept === 'text').length * 2 > dated.length) return { refused: `“${label}”的日期是文本，公式比不出先后，改成日期后再取` };
  const months = [...new Set(within.flatMap(({ month }) => (findsTexts && month !== undefined ? [month] : [])))];
  const hasDigits = dated.some(({ kept }) => kept === 'digits');
  const verdicts = new Map([...days].map(([row, day]): [number, Verdict] => {
    const { value } = ledger.cellAt(row, column);
    if (day === 'odd-number' && hasDigits && typeof value === 'number' && isWithinDigits(value, span)) return [row, { holds: true, remark: notADate(label) }];
    const isFoundAsText = typeof value === 'string' && months.some((month) => value.startsWith(month));
    return [row, isFoundAsText ? { holds: true, ...(day === 'no-date' && { remark: notADate(label) }) } : verdictOf(day, span, label)];
  }));
  const isBounded = hasDigits || [...days.values()].includes('odd-number');
  const ways = months.length > 0 ? months.map((month) => [quoted(`${month}*`)]) : [dateCriteria(span, isBounded), ...(hasDigits ? [digitCriteria(span)] : [])];
  return { column, verdicts, ways, words: `${label}${span.words}` };
}

function spanOf(condition: DateCondition, period: ReportPeriod): Span {
  if ('during' in condition) return { first: firstDay(period), last: lastDay(period), words: '在报告期内' };
  return 'until' in condition ? { last: lastDay(period), words: '不晚于报告期末' } : { first: lastDay(period), words: '不早于报告期末' };
}

function readDay(value: CellValue): Reading {
  if (isEmpty(value)) return 'blank';
  if (isCellError(value) || typeof value === 'boolean') return 'no-date';
  const read = readRecordDate(value);
  if (!('date' in read)) return typeof value === 'number' ? 'odd-number' : 'no-date';
  const { date, notation } = read;
  if (typeof value === 'number') return { date, kept: notation === 'date-cell' ? 'date' : 'digits' };
  const month = /^\d{4}(?:[-/.]\d{1,2}[-/.]|年\d{1,2}月)|^\d{6}(?=\d{2}$)/u.exec(value)?.[0];
  return { date, kept: 'text', ...(month !== undefined && { month }) };
}

function verdictOf(day: Reading, span: Span, label: string): Verdict {
  if (day === 'blank') return { holds: false, remark: `没有填“${label}”` };
  if (day === 'no-date' || day === 'odd-number') return { holds: false, remark: notADate(label) };
  if (!isWithin(day.date, span)) return { holds: false };
  return day.kept === 'text' ? { holds: false, remark: `的“${label}”是文本，不是日期` } : { holds: true };
}

function notADate(label: string): string {
  return `的“${label}”不是日期`;
}

function isWithin(date: PlainDate, { first, last }: Span): boolean {
  return (!first || compareDates(date, first) >= 0) && (!last || compareDates(date, last) <= 0);
}

/** Beyond these a bare number is no date: 0 is none, nor is 20260315 as a serial number. */
const EARLIEST: PlainDate = { year: 1910, month: 1, day: 1 };
const LATEST: PlainDate = { year: 2099, month: 12, day: 31 };

/** Cells with a time of day belong to their day. */
function dateCriteria({ first, last }: Span, isBounded: boolean): readonly string[] {
  const [from, to] = isBounded ? [first ?? EARLIEST, last ?? LATEST] : [first, last];
  const call = ({ year, month, day }: PlainDate): string => `DATE(${year},${month},${day})`;
  return [...(from ? [`${quoted('>=')}&${call(from)}`] : []), ...(to ? [`${quoted('<')}&${call(nextDay(to))}`] : [])];
}

function digitCriteria({ first = EARLIEST, last = LATEST }: Span): readonly string[] {
  return [quoted(`>=${compactDate(first)}`), quoted(`<=${compactDate(last)}`)];
}

function isWithinDigits(value: number, { first = EARLIEST, last = LATEST }: Span): boolean {
  return value >= Number(compactDate(first)) && value <= Number(compactDate(last));
}
