/**
 * A date of a record is a real day, not to come after the day of the sheet. An import that wants 20260630 puts its own day
 * in the place of anything else, without a word: 「2026.6.30」 as 会籍变化日期 becomes the day of the import.
 */
import { compactDate, compareDates, readRecordDate } from '../text/record-date';
import type { FieldColumn, RecordSheet } from '../forms/record-sheet';
import type { Fault } from './check';
import { defineRecordCheck, verdictsByColumn, type Nothing } from './record-check';

type Messages = { words: Nothing; noSuchDay: Nothing; noDay: Nothing; future: Nothing; notation: { written: string } };

export const recordDateIsValid = defineRecordCheck<Messages>({
  id: 'record-date-is-valid',
  title: { zh: '日期应正确', en: 'A date is right' },
  level: 'hard',
  clause: 'MB-03 出生日期、MB-05 会籍变化日期的格式为 yyyyMMdd',
  example: '「第7行 会籍变化日期」2026.6.31 不是真实的日期，应核对。',
  answer: {
    zh: '改成真实的日期，按模板的写法，如 20260630。',
    en: 'Enter a real date as the template writes it, 20260630.',
  },
  messages: {
    zh: {
      words: ({ subject, actual }) => `「${subject}」“${actual}”不是日期，应按 20260630 的格式填写。`,
      noSuchDay: ({ subject, actual }) => `「${subject}」${actual} 不是真实的日期，应核对月和日。`,
      noDay: ({ subject, actual }) => `「${subject}」${actual} 没有填到日，应按 20260630 的格式填写。`,
      future: ({ subject, actual }) => `「${subject}」${actual} 晚于本表日期，应核对。`,
      notation: ({ subject, actual }, { written }) => `「${subject}」${actual} 应写成 ${written}，否则导入时会改为导入当天的日期。`,
    },
    en: {
      words: ({ subject, actual }) => `“${subject}” “${actual}” is no date.`,
      noSuchDay: ({ subject, actual }) => `“${subject}” ${actual}: no such day.`,
      noDay: ({ subject, actual }) => `“${subject}” ${actual} has no day.`,
      future: ({ subject, actual }) => `“${subject}” ${actual} is later than the form.`,
      notation: ({ subject, actual }, { written }) => `“${subject}” ${actual} has to be written ${written}, or the import puts its own day there.`,
    },
  },
  run: (sheet) => verdictsByColumn(sheet, sheet.columns.filter(({ field }) => field.content === 'date' || field.content === 'birth-date'), '名册没有日期列', faultOf),
});

function faultOf(sheet: RecordSheet, row: number, column: FieldColumn): Fault<Messages> | undefined {
  const value = sheet.value(row, column);
  const at = sheet.at(row, column);
  const read = typeof value === 'string' || typeof value === 'number' ? readRecordDate(value) : ({ fault: 'not-a-date' } as const);
  if ('fault' in read) {
    if (read.fault === 'no-day') return { messageId: 'noDay', data: {}, at, level: 'soft', expected: '年月日' };
    return { messageId: read.fault === 'no-such-day' ? 'noSuchDay' : 'words', data: {}, at, expected: '真实的日期' };
  }
  const { field } = column;
  if (sheet.day && !field.mayLieAhead && compareDates(read.date, sheet.day) > 0) return { messageId: 'future', data: {}, at };
  if (!field.isCompactDate || read.notation !== 'other') return undefined;
  const written = compactDate(read.date);
  return { messageId: 'notation', data: { written }, at, level: 'soft', expected: written, repairs: [{ changes: [sheet.change(row, column, written)], reason: '改为 yyyyMMdd' }] };
}
