/** 保存工作簿: the workbook as it now stands, as an .xlsx file. Nothing on disk is overwritten. */
import { inWords, type Action } from './action';
import { stemOf } from './file-names';
import { withNotice } from './state';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const saveWorkbook: Action = {
  id: 'save-workbook',
  label: inWords('保存工作簿', 'Save workbook'),
  long: true,
  isAvailable: (_, can) => can.save,
  async run({ state, spreadsheet, delivery }) {
    const fileName = `${stemOf(state.fileName ?? '工作簿')}.xlsx`;
    delivery.download(fileName, await spreadsheet.save(), XLSX);
    const lost = spreadsheet.lostInCopy ?? [];
    const refusal = lost.length > 0 ? `已保存，但这份“${fileName}”里没有${lost.join('、')}；请保留原文件。` : undefined;
    return (now) => ({ ...withNotice(now, { kind: 'saved', fileName }), refusal });
  },
};
