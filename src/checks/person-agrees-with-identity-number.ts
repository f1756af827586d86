/**
 * Birth date and sex agree with the identity number: digits 7–14 are the birth date, the 17th is odd for men. Which part of
 * the date differs is told, the date itself is not: together with what is shown of the number it would give it away.
 */
import { compactDate, readRecordDate, type PlainDate } from '../text/record-date';
import { findCode } from '../forms/find-code';
import type { RecordSheet } from '../forms/record-sheet';
import type { Fault } from './check';
import { defineRecordCheck } from './record-check';

type Messages = { birthDate: { parts: string }; sex: { sex: string } };

const SEXES = { male: '男', female: '女' } as const;

export const personAgreesWithIdentityNumber = defineRecordCheck<Messages>({
  id: 'person-agrees-with-identity-number',
  title: { zh: '出生日期、性别应与证件号码一致', en: 'Birth date and sex agree with the identity number' },
  level: 'hard',
  clause: 'MB-03 出生日期与证件号码第 7–14 位；GB 11643 第 17 位奇数为男、偶数为女',
  example: '「第7行 性别」为“女”，与证件号码第 17 位（男）不一致，应核对两者。',
  answer: {
    zh: '对照身份证原件，改出生日期、性别或证件号码中错的那一个。',
    en: 'Compare with the card and correct whichever of birth date, sex and number is wrong.',
  },
  messages: {
    zh: {
      birthDate: ({ subject, actual }, { parts }) => `「${subject}」${actual} 与证件号码第 7–14 位不一致，${parts}不同，应核对两者。`,
      sex: ({ subject, actual }, { sex }) => `「${subject}」为“${actual}”，与证件号码第 17 位（${sex}）不一致，应核对两者。`,
    },
    en: {
      birthDate: ({ subject, actual }) => `“${subject}” ${actual} differs from digits 7–14 of the identity number.`,
      sex: ({ subject, actual }, { sex }) => `“${subject}” is “${actual}”, but the identity number says ${sex}.`,
    },
  },
  *run(sheet) {
    const [dates, sexes] = [sheet.columnOf('birth-date'), sheet.columnOf('sex')];
    if (!sheet.columnOf('identity-number') || (!dates && !sexes)) {
      yield { skipped: '名册没有证件号码，或没有出生日期和性别' };
      return;
    }
    const faults: Fault<Messages>[] = [];
    for (const row of sheet.records.rows) {
      const identity = sheet.identity(row);
      if (!identity) continue;
      const parts = dates && differingParts(sheet.value(row, dates), identity.birthDate);
      if (dates && parts) {
        const repairs = [{ changes: [sheet.change(row, dates, compactDate(identity.birthDate))], reason: '改为证件号码中的出生日期' }];
        faults.push({ messageId: 'birthDate', data: { parts }, at: sheet.at(row, dates), related: related(sheet, row), expected: '与证件号码一致', repairs });
      }
      const told = sexes?.field.codeList && findCode(sexes.field.codeList, sheet.text(row, sexes));
      const sex = SEXES[identity.sex];
      if (sexes && told && 'entry' in told && told.entry.name !== sex) {
        const repairs = [{ changes: [sheet.change(row, sexes, sex)], reason: '改为证件号码中的性别' }];
        faults.push({ messageId: 'sex', data: { sex }, at: sheet.at(row, sexes), related: related(sheet, row), expected: sex, repairs });
      }
    }
    yield { faults };
  },
});

function related(sheet: RecordSheet, row: number) {
  return [sheet.place(row, sheet.columnOf('identity-number')!)];
}

/** 「年、月」; undefined where nothing differs or the cell holds no whole date. */
function differingParts(value: unknown, birthDate: PlainDate): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const read = readRecordDate(value);
  if (!('date' in read)) return undefined;
  const { year, month, day } = read.date;
  const parts = [...(year === birthDate.year ? [] : ['年']), ...(month === birthDate.month ? [] : ['月']), ...(day === birthDate.day ? [] : ['日'])];
  return parts.length > 0 ? parts.join('、') : undefined;
}
