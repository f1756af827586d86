/**
 * Which period of the sheet a place in a sentence speaks of, by the last word of time before it: of 「截至6月底，会员1206人，上年同期为1100人」 the
 * first is of this period, the second of last year's. 「比上年同期」 compares, and moves no figure to last year; 「春节期间」, 「1月份」 and 「每月」 are no
 * period of a sheet of half a year.
 */
import type { ReportPeriod } from '../../model/period';
import type { FigurePeriod } from '../../narrative/source-forms';

export type ToldPeriod = FigurePeriod | 'future' | 'unknown';

export interface TimeMention {
  readonly index: number;
  readonly end: number;
  readonly period: ToldPeriod;
}

const NUMBER = '\\d{1,2}|十[一二]?|[一二三四五六七八九]';
const TIME = new RegExp(
  [
    `(?:(?<year>(?:19|20)\\d{2})(?:年度?(?![底末度])|(?=年[底末]))|(?<relative>(?:今年|本年度?|当年|去年|上年度?|上一年|前年|明年|来年|次年)(?![底末])|[今本去上](?=年[底末])))`,
    `(?<=^|[^\\d])(?:(?<half>上半年|下半年)|(?<quarter>[一二三四1-4])季度|(?<whole>全年)|(?<yearEnd>年[底末])|(?:(?<from>${NUMBER})月?份?[-—–~～至到])?(?<month>${NUMBER})月份?(?<monthEnd>[底末]|30日|31日)?|(?<same>同期))`,
  ].join('|'),
  'gu',
);
const OTHER = /(?<unknown>近年来?|历年|多年来?|[一二三四五六七八九十几]年来|任期|元旦|春节|两节|中秋|国庆|端午|暑期|暑假|寒假|期间|当天|当日|当月|每[年月季天日周人户名家]|人均|户均|平均|先后|累计到|以前|此前|之前)|(?<now>目前|现在|至今|迄今|期末|以来)/gu;
const MONTHS = '一二三四五六七八九';

/** Mentions in reading order; those of one date are one. */
export function timeMentions(text: string, report: ReportPeriod | undefined): readonly TimeMention[] {
  const pieces = [...text.matchAll(TIME)].filter(({ index, 0: { length } }) => !isComparison(text, index, index + length));
  const dates: RegExpExecArray[][] = [];
  for (const piece of pieces) {
    const last = dates.at(-1)?.at(-1);
    if (last && /^(?:的|，)?$/u.test(text.slice(last.index + last[0].length, piece.index)) && !piece.groups!.year && !piece.groups!.relative) dates.at(-1)!.push(piece);
    else dates.push([piece]);
  }
  const dated = dates.map((parts): TimeMention => ({ index: parts[0]!.index, end: parts.at(-1)!.index + parts.at(-1)![0].length, period: periodOf(parts, report, text) }));
  const others = [...text.matchAll(OTHER)].map(({ index, 0: words, groups }): TimeMention => ({ index, end: index + words.length, period: groups!.unknown === undefined ? 'current' : 'unknown' }));
  return [...dated, ...others].sort((a, b) => a.index - b.index);
}

/** 比上年同期, 较去年, 与上年同期相比, 是上年同期的3.2倍, 全年任务. */
function isComparison(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 7), start), text.slice(end)];
  if (/^度?的?(?:工作)?(?:目标|任务|计划)/u.test(behind) || /[比较与同和跟][^，。；,;]{0,5}$/u.test(before)) return true;
  return /^(?:的?同期)?的\s*[\d.]+\s*[倍%％]/u.test(behind) && !/[由从]$/u.test(before);
}

function periodOf(parts: readonly RegExpExecArray[], report: ReportPeriod | undefined, text: string): ToldPeriod {
  const said: Record<string, string | undefined> = Object.assign({}, ...parts.map(({ groups }) => Object.fromEntries(Object.entries(groups!).filter(([, value]) => value !== undefined))));
  const year = yearsAgo(said, report);
  const hasSpan = Object.keys(said).some((key) => key !== 'year' && key !== 'relative');
  if (said.half === '下半年' && report?.span !== 'second-half') return 'future';
  if (year === undefined || year > 1) return 'unknown';
  if (year < 0) return 'future';
  const before = text.slice(Math.max(0, parts[0]!.index - 2), parts[0]!.index);
  const fits = said.same !== undefined || (hasSpan ? isSpan(said, report, /[截止至到]/u.test(before)) : year === 0 || report?.span === 'year');
  if (!fits) return said.yearEnd !== undefined && year === 0 ? 'future' : 'unknown';
  return year === 0 && said.same === undefined ? 'current' : 'samePeriodLastYear';
}

/** @returns undefined where it cannot be told */
function yearsAgo({ year, relative, same }: Record<string, string | undefined>, report: ReportPeriod | undefined): number | undefined {
  if (year !== undefined) return report && report.year - Number(year);
  if (relative === undefined) return same === undefined ? 0 : 1;
  if (/^[今本当]/u.test(relative)) return 0;
  if (/^[去上]/u.test(relative)) return 1;
  return relative === '前年' ? 2 : -1;
}

function isSpan(said: Record<string, string | undefined>, report: ReportPeriod | undefined, isUntil: boolean): boolean {
  const { span = 'first-half', number = 1 } = report ?? {};
  const last = { 'first-half': 6, 'second-half': 12, year: 12, quarter: number * 3, month: number }[span];
  const first = { 'first-half': 1, 'second-half': 7, year: 1, quarter: number * 3 - 2, month: number }[span];
  if (said.half !== undefined) return said.half === (span === 'second-half' ? '下半年' : '上半年') && (span === 'first-half' || span === 'second-half');
  if (said.quarter !== undefined) return span === 'quarter' && '一二三四'.includes(said.quarter) ? '一二三四'.indexOf(said.quarter) + 1 === number : span === 'quarter' && Number(said.quarter) === number;
  if (said.whole !== undefined || said.yearEnd !== undefined) return last === 12;
  if (said.month !== undefined) {
    const month = monthOf(said.month);
    if (said.from !== undefined) return monthOf(said.from) === first && month === last;
    return month === last && (said.monthEnd !== undefined || isUntil || span === 'month');
  }
  return false;
}

function monthOf(text: string): number {
  if (/^\d/u.test(text)) return Number(text);
  return text.startsWith('十') ? 10 + (MONTHS.indexOf(text[1] ?? '') + 1) : MONTHS.indexOf(text) + 1;
}
