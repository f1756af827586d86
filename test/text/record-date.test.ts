import { compactDate, compareDates, daysIn, formatDate, readRecordDate } from '../../src/text/record-date';

const DAY = { year: 2026, month: 6, day: 30 };

test.each<[string | number, string]>([
  ['20260630', 'yyyyMMdd'],
  [20260630, 'yyyyMMdd'],
  [46203, 'date-cell'],
  [46203.5, 'date-cell'],
  ['2026-06-30', 'other'],
  ['2026-6-30', 'other'],
  ['2026.6.30', 'other'],
  ['2026/06/30', 'other'],
  ['2026年6月30日', 'other'],
  ['２０２６年６月３０日', 'other'],
  ['2026 年 6 月 30 日', 'other'],
  ['2026-06-30 00:00:00', 'other'],
])('%s is 30 June 2026 (%s)', (value, notation) => {
  expect(readRecordDate(value)).toEqual({ date: DAY, notation });
});

test.each<[string | number, string]>([
  ['20260631', 'no-such-day'],
  ['20250229', 'no-such-day'],
  ['2026年13月1日', 'no-such-day'],
  ['2026.6', 'no-day'],
  ['2026年6月', 'no-day'],
  [202606, 'no-day'],
  ['2026', 'no-day'],
  ['26.6.30', 'not-a-date'],
  ['2026-06/30', 'not-a-date'],
  ['去年三月', 'not-a-date'],
  [0.5, 'not-a-date'],
  [12, 'not-a-date'],
])('%s: %s', (value, fault) => {
  expect(readRecordDate(value)).toEqual({ fault });
});

test('serial numbers follow the calendar of the spreadsheet', () => {
  expect([36526, 32874, 36585].map((serial) => readRecordDate(serial))).toEqual([
    { date: { year: 2000, month: 1, day: 1 }, notation: 'date-cell' },
    { date: { year: 1990, month: 1, day: 1 }, notation: 'date-cell' },
    { date: { year: 2000, month: 2, day: 29 }, notation: 'date-cell' },
  ]);
});

test('a day is written with and without hyphens, compared, and counted into its month', () => {
  expect([formatDate({ year: 1990, month: 3, day: 7 }), compactDate({ year: 1990, month: 3, day: 7 })]).toEqual(['1990-03-07', '19900307']);
  expect(Math.sign(compareDates({ year: 2026, month: 5, day: 31 }, DAY))).toBe(-1);
  expect(compareDates(DAY, DAY)).toBe(0);
  expect([daysIn(2024, 2), daysIn(2025, 2), daysIn(2026, 12)]).toEqual([29, 28, 31]);
});
