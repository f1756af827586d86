/** 下载表式模板: a workbook in which a clerk writes the unit's own form. */
import { inWords, type Action } from './action';
import { withNotice } from './state';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const downloadDefinitionTemplate: Action = {
  id: 'download-definition-template',
  label: inWords('下载表式模板', 'Form template'),
  long: true,
  isAvailable: () => true,
  async run({ delivery }) {
    const [{ definitionTemplate }, { newXlsx }] = await Promise.all([
      import(/* webpackChunkName: "definition-template" */ '../forms/definition-template'),
      import(/* webpackChunkName: "definition-template" */ '../hosts/file/new-xlsx'),
    ]);
    const fileName = '表式模板.xlsx';
    delivery.download(fileName, await newXlsx(definitionTemplate()), XLSX);
    return (now) => withNotice(now, { kind: 'downloaded', fileName });
  },
};
