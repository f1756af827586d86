/**
 * A telephone number is one: 移动电话 a mobile number of eleven digits, 联系电话 a mobile or a fixed one. 「138-1234-5678」 is
 * right but longer than the eleven places an import takes; its digits are offered.
 */
import { readPhoneNumber } from '../text/phone-number';
import type { FieldColumn, RecordSheet } from '../forms/record-sheet';
import type { Fault } from './check';
import { defineRecordCheck, verdictsByColumn, type Nothing } from './record-check';

type Messages = { tooLong: { length: number }; wrong: Nothing; notation: Nothing; fixed: Nothing };

const LONGEST = 11;

export const telephoneIsValid = defineRecordCheck<Messages>({
  id: 'telephone-is-valid',
  title: { zh: '电话号码应正确', en: 'A telephone number is right' },
  level: 'hard',
  clause: 'MB-04 移动电话不为空且不超过 11 位',
  example: '「第7行 移动电话」138*****678 格式错误：不是手机号，手机号为 1 开头的 11 位数字。',
  answer: {
    zh: '改成 11 位手机号，或区号加固定电话；一格只填一个号码。',
    en: 'Enter a mobile number of 11 digits, or an area code and a number; one number to a cell.',
  },
  messages: {
    zh: {
      tooLong: ({ subject, actual }, { length }) => `「${subject}」${actual} 格式错误：有 ${length} 位，手机号为 11 位。`,
      wrong: ({ subject, actual }) => `「${subject}」“${actual}”格式错误：不是电话号码。`,
      notation: ({ subject, actual }) => `「${subject}」${actual} 格式错误：应只填 11 位数字，不加空格、横线和国家代码。`,
      fixed: ({ subject, actual }) => `「${subject}」${actual} 是固定电话，应填手机号，没有手机的请说明。`,
    },
    en: {
      tooLong: ({ subject, actual }, { length }) => `“${subject}” ${actual} has ${length} digits, expected 11.`,
      wrong: ({ subject, actual }) => `“${subject}” “${actual}” is no telephone number.`,
      notation: ({ subject, actual }) => `“${subject}” ${actual}: enter 11 digits and nothing else.`,
      fixed: ({ subject, actual }) => `“${subject}” ${actual} is a fixed line, expected a mobile number.`,
    },
  },
  alsoOnLedgers: true,
  run: (sheet) => verdictsByColumn(sheet, sheet.columns.filter(({ field }) => field.content === 'mobile' || field.content === 'telephone'), '名册没有电话列', sheet.isLedger ? faultBeside : faultOf),
});

function faultOf(sheet: RecordSheet, row: number, column: FieldColumn, text: string): Fault<Messages> | undefined {
  const read = readPhoneNumber(text);
  const at = sheet.at(row, column);
  const isMobile = column.field.content === 'mobile';
  if (!read) {
    const { length } = text.replace(/\D/gu, '');
    return length > LONGEST && isMobile ? { messageId: 'tooLong', data: { length }, at, expected: '11 位' } : { messageId: 'wrong', data: {}, at, expected: isMobile ? '11 位手机号' : '电话号码' };
  }
  if (read.kind === 'fixed') return isMobile ? { messageId: 'fixed', data: {}, at, level: 'soft', expected: '11 位手机号' } : undefined;
  if (String(sheet.value(row, column)) === read.number) return undefined;
  const repairs = [{ changes: [sheet.change(row, column, read.number)], reason: '只留 11 位数字' }];
  return { messageId: 'notation', data: {}, at, expected: '11 位数字', repairs, ...(!isMobile && { level: 'soft' as const }) };
}

/** Numbers within a town's own network. */
const LONGEST_SHORT_NUMBER = 6;
const PERSON = /[\p{Script=Han}:：()]/gu;

/** In a ledger 「陈志强 13812345678/83701234」 is right: it is there for a person to call. */
function faultBeside(sheet: RecordSheet, row: number, column: FieldColumn, text: string): Fault<Messages> | undefined {
  const written = [text, ...[text, ...text.split(/[、,;/|\s]|或/u)].map((piece) => piece.replace(PERSON, ' '))];
  const { length } = text.replace(/\D/gu, '');
  if (length <= LONGEST_SHORT_NUMBER || written.some((piece) => readPhoneNumber(piece))) return undefined;
  return { messageId: 'wrong', data: {}, at: sheet.at(row, column), level: 'soft', expected: '电话号码' };
}
