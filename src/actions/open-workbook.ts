/** 打开工作簿: beside a document the workbook is a file that the person chooses, and chooses again after it was changed and saved. */
import { inWords, type Action } from './action';
import { checkWorkbook } from './check-workbook';
import type { GivenFile } from './filling';

export const openWorkbook: Action<GivenFile> = {
  id: 'open-workbook',
  label: inWords('打开工作簿', 'Open workbook'),
  long: true,
  isAvailable: (_, can) => can.open === true,
  async run(context, { name, bytes }) {
    await context.spreadsheet.open?.(bytes, name);
    const checked = await checkWorkbook.run(context, undefined);
    return (now) => ({ ...checked(now), fileName: name });
  },
};
