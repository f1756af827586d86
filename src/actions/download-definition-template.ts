/** 下载表式模板: a workbook in which a clerk writes the unit's own form. */
import type { FormKind } from '../forms/definition-fields';
import { inWords, type Action, type Delivery } from './action';
import { withNotice, type StateChange } from './state';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const downloadDefinitionTemplate: Action = {
  id: 'download-definition-template',
  label: inWords('下载表式模板', 'Form template'),
  long: true,
  isAvailable: () => true,
  run: ({ delivery }) => downloadTemplate('figures', '表式模板.xlsx', delivery),
};

export async function downloadTemplate(kind: FormKind, fileName: string, delivery: Delivery): Promise<StateChange> {
  const [{ definitionTemplate }, { newXlsx }] = await Promise.all([
    import(/* webpackChunkName: "definition-template" */ '../forms/definition-template'),
    import(/* webpackChunkName: "definition-template" */ '../hosts/file/new-xlsx'),
  ]);
  delivery.download(fileName, await newXlsx(definitionTemplate(kind)), XLSX);
  return (now) => withNotice(now, { kind: 'downloaded', fileName });
}
