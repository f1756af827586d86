/**
 * A day, as rosters and import sheets write one: 20260630, 2026-06-30, 2026.6.30, 2026/6/30, 2026年6月30日, or a date cell,
 * which is a serial number counted from 1899-12-30 (46203 is 2026-06-30).
 *
 * A month without a day (2026.6, 202606) and a day that no calendar has (20260631) are told apart; two-digit years are not read.
 */
import { plainText } from './plain-text';

export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type RecordDate =
  | { readonly date: PlainDate; readonly notation: 'yyyyMMdd' | 'date-cell' | 'other' }
  | { readonly fault: 'not-a-date' | 'no-such-day' | 'no-day' };

/** Serial numbers of 1910-01-01 and 2099-12-31; outside of these a bare number is no date. */
const FIRST_SERIAL = 3654;
const LAST_SERIAL = 73_050;
const DAY_MS = 86_400_000;
const NOT_A_DATE: RecordDate = { fault: 'not-a-date' };

export function readRecordDate(value: string | number): RecordDate {
  if (typeof value === 'number') {
    const days = Math.floor(value);
    if (days >= FIRST_SERIAL && days <= LAST_SERIAL) return { date: dateOfSerial(days), notation: 'date-cell' };
    return Number.isInteger(value) ? readDigits(String(value)) : NOT_A_DATE;
  }
  const text = plainText(value).replace(/ {2,}/gu, ' ').replace(/[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/u, '').replaceAll(' ', '');
  if (/^\d+$/u.test(text)) return readDigits(text);
  const written = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})\.?|年(\d{1,2})月(\d{1,2})[日号]?)$/u.exec(text);
  if (written) return realDate(written[1]!, written[3] ?? written[5]!, written[4] ?? written[6]!, 'other');
  return /^\d{4}(?:[-/.]\d{1,2}|年\d{1,2}月?|年)$/u.test(text) ? { fault: 'no-day' } : NOT_A_DATE;
}

function readDigits(digits: string): RecordDate {
  if (/^(?:19|20)\d{6}$/u.test(digits)) return realDate(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6), 'yyyyMMdd');
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])?$/u.test(digits) ? { fault: 'no-day' } : NOT_A_DATE;
}

function realDate(year: string, month: string, day: string, notation: 'yyyyMMdd' | 'other'): RecordDate {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isRealDate(date) ? { date, notation } : { fault: 'no-such-day' };
}

export function isRealDate({ year, month, day }: PlainDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dateOfSerial(days: number): PlainDate {
  const date = new Date(Date.UTC(1899, 11, 30) + days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Negative where the first day is the earlier one. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function nextDay({ year, month, day }: PlainDate): PlainDate {
  if (day < daysIn(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

/** 2026-06-30 */
export function formatDate({ year, month, day }: PlainDate): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** 20260630, as import systems want it. */
export function compactDate(date: PlainDate): string {
  return formatDate(date).replaceAll('-', '');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
