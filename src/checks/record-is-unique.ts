/**
 * No two records share a name, an identity number or a code: within a sheet for certain, between sheets where they speak of
 * the same time (one person may be on the rosters of two unions, and then one of them is to be asked). An old number of 15
 * digits and the new one of the same person are the same.
 */
import type { CellRef } from '../model/address';
import type { Form } from '../model/form';
import type { RecordField } from '../model/record';
import { organisationCodeIn, plainCode } from '../text/credit-code';
import { plainIdentityNumber, readIdentityNumber } from '../text/identity-number';
import { isNotApplicable } from '../text/not-applicable';
import { withoutSpaces } from '../text/plain-text';
import { recordSheetOf, type FieldColumn, type RecordSheet } from '../forms/record-sheet';
import type { Fault } from './check';
import { isScientific } from './long-number-keeps-its-digits';
import { defineRecordCheck } from './record-check';

type Messages = { within: { first: number }; beside: { first: number }; between: { sheet: string; first: number } };

/** Words in the place of a value. */
const NOTHING = /^(?:无|暂无|没有|未知|不详|待补|待定|空|0+)$/u;

export const recordIsUnique = defineRecordCheck<Messages>({
  id: 'record-is-unique',
  title: { zh: '名称和号码不应重复', en: 'Names and numbers are not repeated' },
  level: 'hard',
  clause: 'LG-01、LG-03 单位名称、组织机构代码在文件内不得重复；证件号码一人一号',
  example: '「第9行 单位名称」“青云电子有限公司”已存在，与第5行重复，应修改后再导入。',
  answer: {
    zh: '核对是重复登记还是号码填错：重复的删去一行，填错的改正。',
    en: 'See whether one is recorded twice or a number is wrong: delete the row or correct it.',
  },
  messages: {
    zh: {
      within: ({ subject, actual }, { first }) => `「${subject}」“${actual}”已存在，与第${first}行重复，应修改后再导入。`,
      beside: ({ subject, actual }, { first }) => `「${subject}」“${actual}”与第${first}行相同，应核实是重复登记还是填错。`,
      between: ({ subject, actual }, { sheet, first }) => `「${subject}」“${actual}”与工作表「${sheet}」第${first}行重复，应核实是否重复登记。`,
    },
    en: {
      within: ({ subject, actual }, { first }) => `“${subject}” “${actual}” stands in row ${first} already.`,
      beside: ({ subject, actual }, { first }) => `“${subject}” “${actual}” is that of row ${first}, too.`,
      between: ({ subject, actual }, { sheet, first }) => `“${subject}” “${actual}” stands in row ${first} of sheet “${sheet}”, too.`,
    },
  },
  alsoOnLedgers: true,
  *run(sheet, forms) {
    const columns = sheet.columns.filter(({ field }) => field.unique);
    if (columns.length === 0) {
      yield { skipped: '名册没有不得重复的列' };
      return;
    }
    const earlier = sheet.isLedger ? [] : forms.slice(0, forms.indexOf(sheet.form)).filter((form) => form.records && sameTime(form, sheet.form));
    for (const column of columns) {
      const elsewhere = earlier.map((form) => placesOf(recordSheetOf(form)!, column.field.id));
      yield { asserts: column.field.title, faults: [...repeated(sheet, column, elsewhere)] };
    }
  },
});

type Places = ReadonlyMap<string, CellRef>;

function* repeated(sheet: RecordSheet, column: FieldColumn, elsewhere: readonly Places[]): Generator<Fault<Messages>> {
  const own = placesOf(sheet, column.field.id);
  for (const row of sheet.records.rows) {
    const key = keyOf(sheet, row, column);
    if (key === undefined) continue;
    const first = own.get(key)!;
    const data = { first: first.row };
    // One enterprise may stand in two rows of a ledger, each with figures of its own.
    if (first.row !== row && sheet.isLedger) yield { messageId: 'beside', data, at: sheet.at(row, column), related: [first], level: 'soft' };
    else if (first.row !== row) yield { messageId: 'within', data, at: sheet.at(row, column), related: [first] };
    else {
      const other = elsewhere.find((places) => places.has(key))?.get(key);
      if (other) yield { messageId: 'between', data: { sheet: other.sheet, first: other.row }, at: sheet.at(row, column), related: [other], level: 'soft' };
    }
  }
}

const known = new WeakMap<RecordSheet, Map<string, Places>>();

/** Where each value stands first. */
function placesOf(sheet: RecordSheet, field: string): Places {
  const byField = known.get(sheet) ?? new Map<string, Places>();
  known.set(sheet, byField);
  const before = byField.get(field);
  if (before) return before;
  const places = new Map<string, CellRef>();
  const column = sheet.columns.find((each) => each.field.id === field);
  for (const row of column ? sheet.records.rows : []) {
    const key = keyOf(sheet, row, column!);
    if (key !== undefined && !places.has(key)) places.set(key, sheet.place(row, column!));
  }
  byField.set(field, places);
  return places;
}

/** @returns undefined for a blank, for words like 「无」, and for a number that has lost its last digits */
function keyOf(sheet: RecordSheet, row: number, column: FieldColumn): string | undefined {
  const text = sheet.text(row, column);
  const compact = withoutSpaces(text);
  if (compact === '' || NOTHING.test(compact) || isNotApplicable(compact) || isScientific(compact)) return undefined;
  if (typeof sheet.value(row, column) === 'number' && compact.length > 15) return undefined;
  return keyByContent(column.field, text, compact);
}

function keyByContent({ content }: RecordField, text: string, compact: string): string {
  if (content === 'identity-number') {
    const number = plainIdentityNumber(text);
    const read = readIdentityNumber(number);
    return 'fault' in read ? number : read.number;
  }
  if (content === 'credit-code') return plainCode(text);
  if (content !== 'organisation-code') return compact;
  const code = plainCode(text);
  return code.length === 18 ? organisationCodeIn(code) : code;
}

/** Rosters of two years have the same people on them. */
function sameTime({ reportPeriod: a }: Form, { reportPeriod: b }: Form): boolean {
  return !a || !b || (a.year === b.year && a.span === b.span && a.number === b.number);
}
