/**
 * A head or stub label read as the time its figures refer to: 本期, 上年同期, 年度目标, 「2005年」, 「2026年1-6月」.
 * A label that is no period gives undefined; nothing is guessed from a bare number outside 1949–2100.
 */
import type { Period, PeriodRole, ReportPeriod, Span } from '../model/period';
import { withoutSpaces } from '../text/plain-text';

const DONE = '(?:数量|数值|数额|金额|数字|实际数?|实绩|实际完成数?|完成数?|完成值|完成情况|完成额|累计数?|累计完成数?|统计数|填报数|上报数|合计数?|数|值)?';
const HALF = '(?:1[-—–~～至]6月份?|上半年)';
const role = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');

const ROLES: readonly (readonly [PeriodRole, RegExp])[] = [
  ['samePeriodLastYear', role(`(?:上年|去年|上一年度?|上年度)(?:同期|同月|同季|${HALF})${DONE}数?|同期(?:实际|完成|累计)?数?|上年同期(?:累计)?(?:完成)?数?`)],
  ['annualTarget', role('(?:20\\d\\d年)?(?:本|全|年度|全年|当年|年初|今年)?(?:年度|年)?(?:目标|计划|任务|指标任务|下达任务|目标任务|计划任务)(?:数|值|任务|任务数|指标)?')],
  ['previousPeriod', role('(?:上期|上年|上年末|上年数|上期末|上年度|上年年末|上年底|去年底|去年末|上季|上月|上年实际|期初|年初)(?:数|实际|累计|末)?数?')],
  ['current', role(`(?:本期|本年|本年度|本期末|期末|年末|报告期|当期|本季|本月|${HALF}|下半年|全年|今年|半年|本半年)?${DONE}(?:[（(].*[)）])?`)],
];

/** @returns undefined where the label names no period */
export function readPeriodLabel(label: string): Period | undefined {
  const text = withoutSpaces(label).replace(/[:：]$/u, '');
  if (text === '') return undefined;
  const span = readReportPeriod(text);
  if (span && /^(?:19|20)\d\d年?(?:度|末|底)?$/u.test(text)) return { key: String(span.year), label: text, year: span.year };
  if (span && text.replace(/(?:实际|完成|累计|末|数)+$/u, '') === span.text.replace(/末$/u, '')) {
    return { key: periodKey(span), label: text, year: span.year };
  }
  const role = ROLES.find(([, pattern]) => pattern.test(text))?.[0];
  return role && { key: role, label: text, role };
}

/** 2026 for a year, 2026-first-half, 2026-quarter-2 for shorter spans. */
function periodKey({ year, span, number }: ReportPeriod): string {
  return span === 'year' ? String(year) : [year, span, ...(number === undefined ? [] : [number])].join('-');
}

const DIGITS = '〇一二三四五六七八九';
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/** What has come to other months (1—9月) is no span that forms report on. */
const MONTHS: Readonly<Record<string, readonly [Span, number?]>> = {
  '1-3': ['quarter', 1], '4-6': ['quarter', 2], '7-9': ['quarter', 3], '10-12': ['quarter', 4], '1-6': ['first-half'], '7-12': ['second-half'], '1-12': ['year'],
};

/**
 * Finds 「2026年上半年」, 「2026年1-6月」, 「2026年第二季度」, 「2026年6月」 or 「2026年度」 anywhere in a line. The last day of
 * June stands for the first half, that of December for the year: such forms state what there was at the end.
 */
export function readReportPeriod(line: string): ReportPeriod | undefined {
  const text = withoutSpaces(line).replace(/[〇零○一二三四五六七八九]{4}(?=年)/gu, (year) =>
    [...year].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join(''),
  );
  const match =
    /((?:19|20)\d\d)(?:年度?|[-—.]?)(上半年度?|半年度?|下半年度?|(\d{1,2}[-—–~～至]\d{1,2})月(?:份|底|末)?|第?([一二三四1-4])季度?|(\d{1,2})月(?:份|底|末)?(?:\d{1,2}日)?)?(?:末|底)?/u.exec(
      text,
    );
  if (!match) return undefined;
  const [whole, yearText = '', part = '', months, quarter, month] = match;
  const year = Number(yearText);
  if (year < 1949 || year > 2100) return undefined;
  if (!part && !/年/u.test(whole) && /\d/u.test(text.slice(match.index + whole.length, match.index + whole.length + 1))) return undefined;
  const period = (span: Span, number?: number): ReportPeriod => ({ year, span, text: whole, ...(number !== undefined && { number }) });
  if (months !== undefined) {
    const known = MONTHS[months.replace(/\D/u, '-')];
    return known && period(...known);
  }
  if (/^(?:上半年|半年)/u.test(part)) return period('first-half');
  if (/^下半年/u.test(part)) return period('second-half');
  if (quarter !== undefined) return period('quarter', QUARTERS[quarter]);
  if (month !== undefined && /(?:末|底|30日|31日)$/u.test(part)) {
    if (month === '6') return period('first-half');
    if (month === '12') return period('year');
  }
  if (month !== undefined) return Number(month) >= 1 && Number(month) <= 12 ? period('month', Number(month)) : undefined;
  return period('year');
}
