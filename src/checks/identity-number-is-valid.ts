/**
 * An identity number is one by GB 11643: 18 characters, a division, a real birth date that is not to come, the right check
 * digit. Where the birth date beside it makes the number right, that number is offered. Passports and the like are not held
 * to it. The number is never shown whole: 110101********1233.
 */
import { compareDates, compactDate, readRecordDate } from '../text/record-date';
import { plainIdentityNumber, readIdentityNumber, type IdentityFault } from '../text/identity-number';
import { withoutSpaces } from '../text/plain-text';
import type { FieldColumn, RecordSheet } from '../forms/record-sheet';
import type { Fault } from './check';
import { isScientific } from './long-number-keeps-its-digits';
import { defineRecordCheck, filledCells, type Nothing } from './record-check';

type Messages = {
  length: { length: number };
  characters: Nothing;
  division: Nothing;
  birthDate: Nothing;
  future: Nothing;
  checkDigit: Nothing;
  old: Nothing;
  notation: Nothing;
};

const BY_FAULT = { characters: 'characters', division: 'division', 'birth-date': 'birthDate', 'check-digit': 'checkDigit' } as const satisfies Readonly<
  Record<Exclude<IdentityFault, 'length'>, keyof Messages>
>;
const OTHER_DOCUMENT = /护照|通行证|军官|士兵|警官|文职|外国人|回乡证|台胞证|户口|驾驶|出生证|其他|其它/u;

export const identityNumberIsValid = defineRecordCheck<Messages>({
  id: 'identity-number-is-valid',
  title: { zh: '身份证号码应正确', en: 'An identity number is right' },
  level: 'hard',
  clause: 'MB-02 证件号码通过身份证号校验；GB 11643 公民身份号码',
  example: '「第7行 证件号码」110101********1234 输入有误：校验码不符，号码中至少有一位填错。',
  answer: {
    zh: '对照身份证原件重新录入；常见的是错一位或两位颠倒。',
    en: 'Type it again from the card; most often one digit is wrong or two are exchanged.',
  },
  messages: {
    zh: {
      length: ({ subject, actual }, { length }) => `「${subject}」${actual} 输入有误：有 ${length} 位，应为 18 位。`,
      characters: ({ subject, actual }) => `「${subject}」“${actual}”输入有误：应为 17 位数字，末位是数字或 X。`,
      division: ({ subject, actual }) => `「${subject}」${actual} 输入有误：前 6 位不是行政区划代码。`,
      birthDate: ({ subject, actual }) => `「${subject}」${actual} 输入有误：第 7–14 位不是真实的出生日期。`,
      future: ({ subject, actual }) => `「${subject}」${actual} 输入有误：第 7–14 位的出生日期晚于本表日期。`,
      checkDigit: ({ subject, actual }) => `「${subject}」${actual} 输入有误：校验码不符，号码中至少有一位填错。`,
      old: ({ subject, actual }) => `「${subject}」${actual} 是 15 位旧号码，2013 年起停用，应换成 18 位号码。`,
      notation: ({ subject, actual }) => `「${subject}」${actual} 的写法不合要求，应为 18 位半角字符，中间没有空格，末位 X 大写。`,
    },
    en: {
      length: ({ subject, actual }, { length }) => `“${subject}” ${actual} has ${length} characters, expected 18.`,
      characters: ({ subject, actual }) => `“${subject}” ${actual}: expected 17 digits, then a digit or X.`,
      division: ({ subject, actual }) => `“${subject}” ${actual}: the first 6 digits are no division.`,
      birthDate: ({ subject, actual }) => `“${subject}” ${actual}: digits 7–14 are no real date.`,
      future: ({ subject, actual }) => `“${subject}” ${actual}: the birth date is later than the form.`,
      checkDigit: ({ subject, actual }) => `“${subject}” ${actual}: the check digit does not fit, at least one digit is wrong.`,
      old: ({ subject, actual }) => `“${subject}” ${actual} is an old number of 15 digits, void since 2013.`,
      notation: ({ subject, actual }) => `“${subject}” ${actual}: expected 18 half-width characters without spaces.`,
    },
  },
  alsoOnLedgers: true,
  *run(sheet) {
    const column = sheet.columnOf('identity-number');
    if (!column) {
      yield { skipped: '名册没有证件号码列' };
      return;
    }
    const faults: Fault<Messages>[] = [];
    const documents = sheet.columnOf('document-kind');
    for (const { row, text } of filledCells(sheet, [column])) {
      if (documents && OTHER_DOCUMENT.test(withoutSpaces(sheet.text(row, documents)))) continue;
      const isRemark = sheet.isLedger && !/\d/u.test(text);
      const fault = isRemark || isDamaged(sheet, row, column) ? undefined : faultOf(sheet, row, column, text);
      if (fault) faults.push(fault);
    }
    yield { faults };
  },
});

/** Told by the check of long numbers: there is nothing left to hold to the standard. */
function isDamaged(sheet: RecordSheet, row: number, column: FieldColumn): boolean {
  const value = sheet.value(row, column);
  return typeof value === 'number' ? Math.abs(value) >= 1e15 : typeof value === 'string' && isScientific(value);
}

function faultOf(sheet: RecordSheet, row: number, column: FieldColumn, text: string): Fault<Messages> | undefined {
  const number = plainIdentityNumber(text);
  const read = readIdentityNumber(number);
  const at = sheet.at(row, column);
  const offer = (to: string, reason: string) => ({ repairs: [{ changes: [sheet.change(row, column, to)], reason }] });
  if ('fault' in read) {
    if (read.fault === 'length') return { messageId: 'length', data: { length: number.length }, at, expected: '18 位' };
    const mended = byBirthDate(sheet, row, number);
    return { messageId: BY_FAULT[read.fault], data: {}, at, ...(mended !== undefined && offer(mended, '第 7–14 位改为本行的出生日期后，校验码相符')) };
  }
  if (sheet.day && compareDates(read.birthDate, sheet.day) > 0) return { messageId: 'future', data: {}, at };
  if (read.isOld) return { messageId: 'old', data: {}, at, level: 'soft', expected: '18 位', ...offer(read.number, '补上世纪位和校验码') };
  if (String(sheet.value(row, column)) !== number) return { messageId: 'notation', data: {}, at, expected: '18 位半角字符', ...offer(number, '去掉空格和符号，改为半角') };
  return undefined;
}

/** Eight digits from elsewhere that make a check digit right are hardly there by chance: one number in eleven. */
function byBirthDate(sheet: RecordSheet, row: number, number: string): string | undefined {
  const column = sheet.columnOf('birth-date');
  const value = column && sheet.value(row, column);
  if ((typeof value !== 'string' && typeof value !== 'number') || number.length !== 18) return undefined;
  const read = readRecordDate(value);
  if (!('date' in read)) return undefined;
  const mended = number.slice(0, 6) + compactDate(read.date) + number.slice(14);
  return mended !== number && !('fault' in readIdentityNumber(mended)) ? mended : undefined;
}
