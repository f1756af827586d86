/** Two blank rows end the data: an import does not read the records below them, and says nothing of it. */
import { defineRecordCheck } from './record-check';

export const recordFollowsNoGap = defineRecordCheck<{ lost: { row: number; last: number } }>({
  id: 'record-follows-no-gap',
  title: { zh: '数据中间不应有连续两行空行', en: 'No two blank rows between records' },
  level: 'hard',
  clause: 'LG-12 连续两行为空即数据结束，含空格的空白行视为空',
  example: '第12行起的数据在连续两行空行之后，导入时不会读取，应删去第10行后的空行。',
  answer: {
    zh: '删去中间的空行；后面不是数据的，移到别的工作表。',
    en: 'Delete the blank rows; move what is no data to another sheet.',
  },
  messages: {
    zh: { lost: (_about, { row, last }) => `第${row}行起的数据在连续两行空行之后，导入时不会读取，应删去第${last}行与第${row}行之间的空行。` },
    en: { lost: (_about, { row }) => `The records from row ${row} on stand after two blank rows and are not read.` },
  },
  *run({ form, records }) {
    const { lostRow, rows, columns } = records;
    if (lostRow === undefined) {
      yield { faults: [] };
      return;
    }
    const place = { sheet: form.sheet, row: lostRow, column: columns[0]!.column };
    const last = rows.at(-1) ?? columns[0]!.place.row;
    yield { faults: [{ messageId: 'lost', data: { row: lostRow, last }, at: { place, subject: `第${lostRow}行`, actual: '' } }] };
  },
});
