/** Required fields are filled in every record. A column that is blank from top to bottom is told once, at its head. */
import type { Fault } from './check';
import { defineRecordCheck, type Nothing } from './record-check';

type Messages = { blank: Nothing; column: { count: number } };

/** From so many records on a blank column is one finding. */
const MANY = 3;

export const recordFieldIsFilled = defineRecordCheck<Messages>({
  id: 'record-field-is-filled',
  title: { zh: '名册必填项应填写', en: 'Required fields are filled in every record' },
  level: 'hard',
  clause: 'MB-01、MB-04、LG-R01–R10 导入模板的必填项',
  example: '「第7行 姓名」是必填项，现在为空，应填写后再导入。',
  answer: {
    zh: '补上内容；确实没有的，问清模板的填法。',
    en: 'Fill it in; where there is none, ask how the template wants it.',
  },
  messages: {
    zh: {
      blank: ({ subject }) => `「${subject}」是必填项，现在为空，应填写后再导入。`,
      column: ({ subject }, { count }) => `「${subject}」是必填项，整列 ${count} 行都为空，应填写后再导入。`,
    },
    en: {
      blank: ({ subject }) => `“${subject}” is required and is blank.`,
      column: ({ subject }, { count }) => `“${subject}” is required and blank in all ${count} records.`,
    },
  },
  *run(sheet) {
    const { rows } = sheet.records;
    const required = sheet.columns.filter(({ field }) => field.required);
    if (required.length === 0 || rows.length === 0) {
      yield { skipped: rows.length === 0 ? '名册里没有数据' : '名册没有必填项' };
      return;
    }
    for (const column of required) {
      const { title } = column.field;
      const blank = rows.filter((row) => sheet.text(row, column) === '');
      if (blank.length === rows.length && rows.length >= MANY) {
        yield { asserts: title, faults: [{ messageId: 'column', data: { count: rows.length }, at: { place: column.place, subject: title, actual: '' }, expected: title, blanks: rows.length }] };
      } else yield { asserts: title, faults: blank.map((row): Fault<Messages> => ({ messageId: 'blank', data: {}, at: sheet.at(row, column), expected: title, blanks: 1 })) };
    }
  },
});
