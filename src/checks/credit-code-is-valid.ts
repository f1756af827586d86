/**
 * A unified social credit code is one by GB 32100, an organisation code one by GB 11714, and where a row has both, the
 * second is the 9th to 17th character of the first. 91350100M000100Y43 holds M000100Y4. Letters O, I, Z and S, which
 * the code does not have, are read as the digits they resemble where that makes it right.
 */
import {
  creditCodeFault, isUnionCode, organisationCodeFault, organisationCodeIn, plainCode, withoutMistakenLetters, type CodeFault,
} from '../text/credit-code';
import { isNotApplicable } from '../text/not-applicable';
import type { FieldColumn, RecordSheet } from '../forms/record-sheet';
import type { Fault } from './check';
import { defineRecordCheck, verdictsByColumn, type Nothing } from './record-check';

type Messages = {
  length: { length: number; expected: string };
  characters: Nothing;
  division: Nothing;
  checkCharacter: Nothing;
  letters: { letters: string };
  notation: Nothing;
  ofUnion: Nothing;
  ofUnit: Nothing;
  disagrees: { title: string };
};

const BY_FAULT = { characters: 'characters', division: 'division', 'check-character': 'checkCharacter' } as const satisfies Readonly<
  Record<Exclude<CodeFault, 'length'>, keyof Messages>
>;

export const creditCodeIsValid = defineRecordCheck<Messages>({
  id: 'credit-code-is-valid',
  title: { zh: '信用代码、组织机构代码应正确', en: 'Credit and organisation codes are right' },
  level: 'hard',
  clause: 'GB 32100 法人和其他组织统一社会信用代码；GB 11714 组织机构代码；DJ-04 填单位代码，不填工会代码',
  example: '「第7行 社会信用代码」91350100M000100Y44 有误：校验码不符，代码中至少有一位填错。',
  answer: {
    zh: '对照登记证书重新录入；工会的代码以 81 开头，不要填成所在单位的。',
    en: 'Type it again from the certificate; a union’s own code begins with 81 and is not that of its unit.',
  },
  messages: {
    zh: {
      length: ({ subject, actual }, { length, expected }) => `「${subject}」${actual} 有误：有 ${length} 位，应为 ${expected} 位。`,
      characters: ({ subject, actual }) => `「${subject}」“${actual}”有误：含有代码中没有的字符，代码只用数字和除 I、O、S、V、Z 外的大写字母。`,
      division: ({ subject, actual }) => `「${subject}」${actual} 有误：第 3–8 位应为登记机关行政区划代码（数字）。`,
      checkCharacter: ({ subject, actual }) => `「${subject}」${actual} 有误：校验码不符，代码中至少有一位填错。`,
      letters: ({ subject, actual }, { letters }) => `「${subject}」${actual} 有误：代码中没有字母 ${letters}，应为形近的数字。`,
      notation: ({ subject, actual }) => `「${subject}」“${actual}”的写法不合要求，应为连续的半角数字和大写字母。`,
      ofUnion: ({ subject, actual }) => `「${subject}」${actual} 是工会自己的代码（首位为 8），应填所在单位的代码。`,
      ofUnit: ({ subject, actual }) => `「${subject}」${actual} 不是工会的代码（首位应为 8），请核对是否填成了所在单位的代码。`,
      disagrees: ({ subject, actual }, { title }) => `「${subject}」${actual} 与本行“${title}”第 9–17 位不一致，应核对两者。`,
    },
    en: {
      length: ({ subject, actual }, { length, expected }) => `“${subject}” ${actual} has ${length} characters, expected ${expected}.`,
      characters: ({ subject, actual }) => `“${subject}” “${actual}” holds characters the code does not have.`,
      division: ({ subject, actual }) => `“${subject}” ${actual}: characters 3–8 are the digits of a division.`,
      checkCharacter: ({ subject, actual }) => `“${subject}” ${actual}: the check character does not fit.`,
      letters: ({ subject, actual }, { letters }) => `“${subject}” ${actual}: the code has no letter ${letters}.`,
      notation: ({ subject, actual }) => `“${subject}” “${actual}”: expected half-width digits and capitals without spaces.`,
      ofUnion: ({ subject, actual }) => `“${subject}” ${actual} is the union's own code, expected that of the enterprise.`,
      ofUnit: ({ subject, actual }) => `“${subject}” ${actual} is not a union's code.`,
      disagrees: ({ subject, actual }, { title }) => `“${subject}” ${actual} differs from characters 9–17 of “${title}”.`,
    },
  },
  alsoOnLedgers: true,
  run: (sheet) => verdictsByColumn(sheet, sheet.columns.filter(({ field }) => field.content === 'credit-code' || field.content === 'organisation-code'), '名册没有信用代码或组织机构代码列', faultOfCell),
});

function faultOfCell(sheet: RecordSheet, row: number, column: FieldColumn, text: string): Fault<Messages> | undefined {
  const isLost = typeof sheet.value(row, column) === 'number' && text.length > 15;
  if (isLost || isNotApplicable(text) || isRemark(sheet, text)) return undefined;
  return faultOf(sheet, row, column, text) ?? disagreement(sheet, row, column, text);
}

/** 「办理中」 in a ledger; an import takes no word for a code. */
function isRemark({ isLedger }: RecordSheet, text: string): boolean {
  return isLedger && !/[\dA-Za-z]/u.test(plainCode(text));
}

function faultOf(sheet: RecordSheet, row: number, column: FieldColumn, text: string): Fault<Messages> | undefined {
  const code = plainCode(text);
  const at = sheet.at(row, column);
  const offer = (to: string, reason: string) => ({ repairs: [{ changes: [sheet.change(row, column, to)], reason }] });
  const takesShort = column.field.content === 'organisation-code';
  const faultIn = takesShort && code.length !== 18 ? organisationCodeFault : creditCodeFault;
  const fault = faultIn(code);
  if (fault === 'length') return { messageId: 'length', data: { length: code.length, expected: takesShort ? '9 或 18' : '18' }, at, expected: takesShort ? '9 位或 18 位' : '18 位' };
  if (fault) {
    const mended = withoutMistakenLetters(code, faultIn);
    if (mended === undefined) return { messageId: BY_FAULT[fault], data: {}, at };
    const letters = [...new Set([...code].filter((sign, place) => sign !== mended[place]))].join('、');
    return { messageId: 'letters', data: { letters }, at, expected: mended, ...offer(mended, '形近的字母改为数字后，校验码相符') };
  }
  if (code !== String(sheet.value(row, column))) return { messageId: 'notation', data: {}, at, expected: code, ...offer(code, '去掉空格和符号，字母大写') };
  const { registrant } = column.field;
  if (code.length !== 18 || registrant === undefined || isUnionCode(code) === (registrant === 'union')) return undefined;
  return registrant === 'unit' ? { messageId: 'ofUnion', data: {}, at, level: 'soft' } : { messageId: 'ofUnit', data: {}, at, level: 'soft' };
}

/** A right organisation code beside a right credit code of another organisation. */
function disagreement(sheet: RecordSheet, row: number, column: FieldColumn, text: string): Fault<Messages> | undefined {
  const other = column.field.content === 'organisation-code' ? sheet.columnOf('credit-code') : undefined;
  const credit = other && plainCode(sheet.text(row, other));
  if (!other || !credit || creditCodeFault(credit) !== undefined) return undefined;
  const code = plainCode(text);
  const own = code.length === 18 ? organisationCodeIn(code) : code;
  if (own === organisationCodeIn(credit)) return undefined;
  return { messageId: 'disagrees', data: { title: other.field.title }, at: sheet.at(row, column), related: [sheet.place(row, other)], expected: organisationCodeIn(credit) };
}
