/**
 * A field with a dictionary holds one of its values, as code or as words: 在岗, 1 or 1在岗. The nearest value is offered:
 * 在港 → 在岗, 1 → 01. Where the form does not prescribe the dictionary (学历, 民族) the value is only doubtful.
 */
import type { CodeEntry, CodeList } from '../model/code-list';
import { findCode, SHORT_LIST } from '../forms/find-code';
import type { FieldColumn, RecordSheet } from '../forms/record-sheet';
import type { Fault } from './check';
import { defineRecordCheck, verdictsByColumn } from './record-check';

type Messages = { near: { near: string }; unknown: { list: string } };

export const valueIsInCodeList = defineRecordCheck<Messages>({
  id: 'value-is-in-code-list',
  title: { zh: '代码项应在字典之中', en: 'A coded value is in its dictionary' },
  level: 'hard',
  clause: 'LM-01–03、DJ-01–02、LU-01–04、LG-20 代码项的字典',
  example: '「第7行 就业状况」填写错误：字典里没有“在港”，最接近的是“1 在岗”。',
  answer: {
    zh: '从字典里选一项；提示里给出最接近的写法。',
    en: 'Choose one of the dictionary; the nearest is given.',
  },
  messages: {
    zh: {
      near: ({ subject, actual }, { near }) => `「${subject}」填写错误：字典里没有“${actual}”，最接近的是${near}。`,
      unknown: ({ subject, actual }, { list }) => `「${subject}」填写错误：字典里没有“${actual}”，应为${list}。`,
    },
    en: {
      near: ({ subject, actual }, { near }) => `“${subject}”: “${actual}” is not in the dictionary; the nearest is ${near}.`,
      unknown: ({ subject, actual }, { list }) => `“${subject}”: “${actual}” is not in the dictionary; expected ${list}.`,
    },
  },
  run: (sheet) => verdictsByColumn(sheet, sheet.columns.filter(({ field }) => field.codeList), '名册没有带字典的列', (records, row, column, text) => {
    const list = column.field.codeList!;
    const found = findCode(list, text);
    return 'entry' in found ? undefined : faultOf(records, row, column, list, found.near);
  }),
});

function faultOf(sheet: RecordSheet, row: number, column: FieldColumn, list: CodeList, near: readonly CodeEntry[]): Fault<Messages> {
  const at = sheet.at(row, column);
  const rest = { at, clause: `${list.title}字典：${list.source}`, ...(list.isUsual && { level: 'soft' as const }) };
  if (near.length === 0) {
    const words = list.entries.length <= SHORT_LIST ? list.entries.map(({ code, name }) => `${code} ${name}`).join('、') : `${list.title}字典中的代码或名称`;
    return { messageId: 'unknown', data: { list: words }, expected: words, ...rest };
  }
  const isCode = /^\d+$/u.test(sheet.text(row, column));
  const repairs = near.map(({ code, name }) => ({ changes: [sheet.change(row, column, isCode ? code : name)], reason: `字典中最接近的是“${code} ${name}”` }));
  return { messageId: 'near', data: { near: near.map(({ code, name }) => `“${code} ${name}”`).join('、') }, expected: near.map(({ name }) => name).join('、'), repairs, ...rest };
}
