/**
 * A workbook held as the bytes of an .xlsx file, for the command line. The file on disk is never written to: edits make new
 * bytes, and `save` gives them. Marks are painted only into what `save` gives while they are set.
 */
import type { SheetEdit } from '../../model/sheet-edit';
import { HostRefused } from '../host-refused';
import type { SpreadsheetHost } from '../host';
import { openXlsx } from './guard-xlsx';
import { loadForWriting } from './load-for-writing';
import { readXlsx, type ReadOptions } from './read-xlsx';
import { saveXlsx } from './save-xlsx';
import { untransferable } from './untransferable';
import { unreadableFile } from './workbook-unreadable';
import { writeEdits } from './write-edits';
import { writeMarks, type NotedMark } from './write-marks';

export interface FileHost extends SpreadsheetHost {
  /** What a written copy lacks of the original: 图表, 数据透视表. Empty where nothing is lost. */
  readonly lostInCopy: readonly string[];
  mark(marks: readonly NotedMark[]): Promise<void>;
}

/** @throws WorkbookUnreadable */
export async function createFileHost(bytes: Uint8Array, fileName: string, options: Omit<ReadOptions, 'fileName'> = {}): Promise<FileHost> {
  let present = bytes;
  let workbook = await readXlsx(bytes, { ...options, fileName });
  let marks: readonly NotedMark[] = [];
  return {
    can: { write: true, select: false, mark: true, watch: false, save: true },
    lostInCopy: untransferable(openXlsx(bytes, unreadableFile(fileName), fileName).names),
    async readWorkbook() {
      return workbook;
    },
    async apply(edits: readonly SheetEdit[]) {
      const book = await loadForWriting(present, workbook);
      await writeEdits(book, edits);
      const next = await saveXlsx(book);
      workbook = await readXlsx(next, { fileName });
      present = next;
    },
    async select() {
      throw new HostRefused('cannot-select', '文件没有打开在表格软件里，不能定位单元格；在 Excel 或 WPS 表格中打开后再定位。');
    },
    async mark(wanted) {
      marks = wanted;
    },
    async clearMarks() {
      marks = [];
    },
    onChange: () => () => undefined,
    onSelect: () => () => undefined,
    async save() {
      if (marks.length === 0) return present;
      const book = await loadForWriting(present, workbook);
      writeMarks(book, marks);
      return saveXlsx(book);
    },
  };
}
