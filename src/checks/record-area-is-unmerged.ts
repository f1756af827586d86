/** No merged cells among the records: the import reads a value in the first row of the block and blanks in the others. */
import { addressOf } from '../model/address';
import { defineRecordCheck } from './record-check';

export const recordAreaIsUnmerged = defineRecordCheck<{ merged: { from: number; to: number } }>({
  id: 'record-area-is-unmerged',
  title: { zh: '数据区不应有合并单元格', en: 'No merged cells among the records' },
  level: 'hard',
  clause: 'MB-07 数据区不得含合并单元格，末行填表说明除外',
  example: '第8行到第9行含有合并单元格 R8:R9，不符合导入模板规则，应取消合并并逐行填写。',
  answer: {
    zh: '取消合并，在每一行填上同样的内容。',
    en: 'Unmerge the cells and fill in each row.',
  },
  messages: {
    zh: { merged: ({ actual }, { from, to }) => `第${from}行到第${to}行含有合并单元格 ${actual}，不符合导入模板规则，应取消合并并逐行填写。` },
    en: { merged: ({ actual }, { from, to }) => `Rows ${from} to ${to} hold the merged cells ${actual}; the template allows none.` },
  },
  *run({ form, records }) {
    const faults = records.merges.map((merge) => {
      const corners = [addressOf({ row: merge.top, column: merge.left }), addressOf({ row: merge.bottom, column: merge.right })];
      const place = { sheet: form.sheet, row: merge.top, column: merge.left };
      return { messageId: 'merged' as const, data: { from: merge.top, to: merge.bottom }, at: { place, subject: '数据区', actual: corners.join(':') } };
    });
    yield { faults };
  },
});
