/**
 * 重新读取: the workbook that the program for spreadsheets handed over, in place of the one that is open. The pane asks by itself when it
 * opens, and then says nothing where there is none.
 */
import { HostRefused } from '../hosts/host-refused';
import { inWords, type Action } from './action';
import { checkWorkbook } from './check-workbook';

export const receiveWorkbook: Action<{ readonly isAsked: boolean }> = {
  id: 'receive-workbook',
  label: inWords('重新读取', 'Read again'),
  long: true,
  isAvailable: (_, can) => can.receive === true,
  async run(context, { isAsked }) {
    const name = await context.spreadsheet.receive?.();
    if (name === undefined) {
      if (isAsked) throw new HostRefused('nothing-handed-over', '表格还没有交来数据；在 WPS 表格的“总结”里点“到 WPS 文字中写总结”，或打开保存好的工作簿。');
      return (now) => now;
    }
    const checked = await checkWorkbook.run(context, undefined);
    return (now) => ({ ...checked(now), fileName: name });
  },
};
