/**
 * A saved workbook beside an open document: Word cannot ask Excel, so that a person chooses the file, and chooses it again once the
 * sheet has changed. It is read and never written to.
 */
import type { Workbook } from '../../model/workbook';
import type { SpreadsheetHost } from '../host';
import { HostRefused } from '../host-refused';

/** Nothing is open at first; `readWorkbook` refuses until then. */
export function openedWorkbook(): SpreadsheetHost {
  let opened: { readonly workbook: Workbook; readonly bytes: Uint8Array } | undefined;
  const cannot = (code: string, sentence: string) => (): Promise<never> => Promise.reject(new HostRefused(code, sentence));
  const present = () => {
    if (!opened) throw new HostRefused('no-workbook', '还没有打开工作簿；点“打开工作簿”，选保存好的 .xlsx 文件。');
    return opened;
  };
  return {
    can: { write: false, select: false, mark: false, watch: false, save: false, open: true },
    async open(bytes, fileName) {
      const { readXlsx } = await import(/* webpackChunkName: "xlsx-file" */ './read-xlsx');
      opened = { workbook: await readXlsx(bytes, { fileName }), bytes };
    },
    async readWorkbook() {
      return present().workbook;
    },
    async save() {
      return present().bytes;
    },
    apply: cannot('read-only', '工作簿在这里只读；在 Excel 或 WPS 表格中改好、保存后，再打开一次。'),
    select: cannot('cannot-select', '工作簿没有打开在表格软件里，不能定位单元格；在 Excel 或 WPS 表格中打开后再定位。'),
    mark: cannot('read-only', '工作簿在这里只读，不能作标记；在 Excel 或 WPS 表格中打开后再标出。'),
    clearMarks: async () => undefined,
    onChange: () => () => undefined,
    onSelect: () => () => undefined,
  };
}
