/** 下载名册模板: the same for a list with one person or organisation a row. */
import { inWords, type Action } from './action';
import { downloadTemplate } from './download-definition-template';

export const downloadRosterTemplate: Action = {
  id: 'download-roster-template',
  label: inWords('下载名册模板', 'List template'),
  long: true,
  isAvailable: () => true,
  run: ({ delivery }) => downloadTemplate('records', '名册模板.xlsx', delivery),
};
