/**
 * A column of figures in a list holds numbers, and one that counts people or things whole ones: 「约30」 is none, 「1 206人」 is
 * text that SUM passes over, 12.5 覆盖职工数 cannot be. A blank or 「—」 says nothing.
 */
import { readCell } from '../forms/read-cell';
import { formatNumber } from '../text/format';
import type { FieldColumn, RecordSheet } from '../forms/record-sheet';
import type { Fault } from './check';
import { defineRecordCheck, verdictsByColumn, type Nothing } from './record-check';

type Messages = { words: Nothing; text: { number: string }; notWhole: Nothing; negative: Nothing };

export const recordFigureIsNumber = defineRecordCheck<Messages>({
  id: 'record-figure-is-number',
  title: { zh: '名册的数字列应为数字', en: 'A column of figures in a list holds numbers' },
  level: 'hard',
  clause: '填报通则：数值型项目以数字格式填写，个数为不小于 0 的整数',
  example: '「第7行 覆盖职工数」填的是“约300”，应为数字。',
  answer: {
    zh: '改填数字，“约”“多”和单位不写在格里；没有的填 0 或留空。',
    en: 'Enter a plain number, without “about” or a unit; 0 or nothing where there is none.',
  },
  messages: {
    zh: {
      words: ({ subject, actual }) => `「${subject}」填的是“${actual}”，应为数字。`,
      text: ({ subject, actual }, { number }) => `「${subject}」的“${actual}”是文本，不是数字，求和时会被漏掉，应为 ${number}。`,
      notWhole: ({ subject, actual }) => `「${subject}」${actual} 不是整数，个数应为整数。`,
      negative: ({ subject, actual }) => `「${subject}」${actual} 是负数，个数不应小于 0。`,
    },
    en: {
      words: ({ subject, actual }) => `“${subject}” holds “${actual}”, expected a number.`,
      text: ({ subject, actual }, { number }) => `“${subject}” holds the text “${actual}”, which SUM passes over; expected ${number}.`,
      notWhole: ({ subject, actual }) => `“${subject}” ${actual} is not whole.`,
      negative: ({ subject, actual }) => `“${subject}” ${actual} is negative.`,
    },
  },
  run: (sheet) => verdictsByColumn(sheet, sheet.columns.filter(({ field }) => field.content === 'count' || field.content === 'amount'), '名册没有数字列', faultOf),
});

function faultOf(sheet: RecordSheet, row: number, column: FieldColumn): Fault<Messages> | undefined {
  const cell = sheet.records.cellAt(row, column.column);
  const { reading, value, unit } = readCell(cell, 'count');
  const at = sheet.at(row, column);
  if (reading === 'not-a-number' || reading === 'error') return { messageId: 'words', data: {}, at, expected: '数字' };
  if (value === undefined) return undefined;
  if (reading === 'text-number') {
    const number = value.times(unit?.multiplier ?? 1);
    const repairs = column.field.isPrivate ? [] : [{ changes: [{ place: at.place, from: cell.value, to: number.toNumber() }], reason: `“${at.actual}”读作 ${formatNumber(number)}` }];
    return { messageId: 'text', data: { number: formatNumber(number) }, at, expected: formatNumber(number), repairs };
  }
  if (column.field.content !== 'count') return undefined;
  if (value.lt(0)) return { messageId: 'negative', data: {}, at, expected: '不小于 0' };
  return value.eq(value.round(0)) ? undefined : { messageId: 'notWhole', data: {}, at, expected: '整数' };
}
