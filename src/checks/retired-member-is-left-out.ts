/**
 * A member who has retired and is past the age is not imported, and one past the age who is still entered as working is to
 * be looked at, since such members are to be taken off the rolls. The age is reckoned at the day of the sheet: its stated
 * day or the end of its period; there is no other clock.
 */
import { readRecordDate, type PlainDate } from '../text/record-date';
import type { Sex } from '../text/identity-number';
import { findCode } from '../forms/find-code';
import type { FieldColumn, RecordSheet } from '../forms/record-sheet';
import type { Fault } from './check';
import { defineRecordCheck, type Nothing } from './record-check';
import { reachedRetirement } from './retirement-age';

type Messages = { retired: Nothing; perhaps: Nothing; overAge: Nothing };

const RETIRED = new Set(['退休', '离休', '退职']);
const SEX_OF: ReadonlyMap<string, Sex> = new Map([['男', 'male'], ['女', 'female']]);

export const retiredMemberIsLeftOut = defineRecordCheck<Messages>({
  id: 'retired-member-is-left-out',
  title: { zh: '已退休超龄的会员不应导入', en: 'A retired member past the age is left out' },
  level: 'hard',
  clause: 'MB-06 就业状况为退休且超过退休年龄的不能导入；超龄会员应及时清理出库',
  example: '「第7行 就业状况」为“退休”，且已超过法定退休年龄：会员已退休，不能导入。',
  answer: {
    zh: '核对就业状况和出生日期；确已退休的，从导入名单中删去。',
    en: 'Check the employment status and the birth date; take out those who have retired.',
  },
  messages: {
    zh: {
      retired: ({ subject, actual }) => `「${subject}」为“${actual}”，且已超过法定退休年龄：会员已退休，不能导入，应从名册中移出。`,
      perhaps: ({ subject, actual }) => `「${subject}」为“${actual}”，已超过女职工五十周岁一档的退休年龄，可能不能导入，请核对其岗位。`,
      overAge: ({ subject, actual }) => `「${subject}」为“${actual}”，但已超过法定退休年龄，请核对是否已退休、应清理出库。`,
    },
    en: {
      retired: ({ subject, actual }) => `“${subject}” is “${actual}” and the member is past the age: not to be imported.`,
      perhaps: ({ subject, actual }) => `“${subject}” is “${actual}” and the member may be past the age for her post.`,
      overAge: ({ subject, actual }) => `“${subject}” is “${actual}”, but the member is past the age of retirement.`,
    },
  },
  *run(sheet) {
    const status = sheet.columns.find(({ field }) => field.id === 'employment-status' && field.codeList);
    const reason = !status ? '名册没有就业状况列' : !sheet.day ? '表头没有填报日期或报告期，无法计算年龄' : undefined;
    if (reason !== undefined || !status || !sheet.day) {
      yield { skipped: reason ?? '' };
      return;
    }
    const faults: Fault<Messages>[] = [];
    for (const row of sheet.records.rows) {
      const fault = faultOf(sheet, row, status, sheet.day);
      if (fault) faults.push(fault);
    }
    yield { faults };
  },
});

function faultOf(sheet: RecordSheet, row: number, status: FieldColumn, day: PlainDate): Fault<Messages> | undefined {
  const found = findCode(status.field.codeList!, sheet.text(row, status));
  const person = 'entry' in found ? personOf(sheet, row) : undefined;
  if (!('entry' in found) || !person) return undefined;
  const reached = reachedRetirement(person.birth, person.sex, day);
  const isRetired = RETIRED.has(found.entry.name);
  if (reached === 'no' || (reached === 'perhaps' && !isRetired)) return undefined;
  const at = sheet.at(row, status);
  if (!isRetired) return { messageId: 'overAge', data: {}, at, level: 'soft' };
  return reached === 'yes' ? { messageId: 'retired', data: {}, at } : { messageId: 'perhaps', data: {}, at, level: 'soft' };
}

/** From the identity number, else from the columns 出生日期 and 性别. */
function personOf(sheet: RecordSheet, row: number): { readonly birth: PlainDate; readonly sex: Sex } | undefined {
  const identity = sheet.identity(row);
  if (identity) return { birth: identity.birthDate, sex: identity.sex };
  const [dates, sexes] = [sheet.columnOf('birth-date'), sheet.columnOf('sex')];
  const value = dates && sheet.value(row, dates);
  const read = typeof value === 'string' || typeof value === 'number' ? readRecordDate(value) : undefined;
  const found = sexes && findCode(sexes.field.codeList!, sheet.text(row, sexes));
  const sex = found && 'entry' in found ? SEX_OF.get(found.entry.name) : undefined;
  return read && 'date' in read && sex ? { birth: read.date, sex } : undefined;
}
