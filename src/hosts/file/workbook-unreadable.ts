/**
 * A file that cannot be read as a workbook: one Chinese sentence each, saying what it is and what to do.
 *
 *   台账.xls → 「“台账.xls”是旧版 .xls（或 WPS 的 .et）工作簿，本工具只读 .xlsx；在 Excel 或 WPS 表格中打开后另存为 .xlsx 再试。」
 *
 * The codes are stable: tests, the pane and support refer to them.
 */
import { InputError } from '../../model/input-error';

const SAVE_AS = '在 Excel 或 WPS 表格中打开后另存为 .xlsx 再试。';

const SENTENCES = {
  'file-empty': (file: string) => `${file}是空文件，里面没有内容，可能没有下载完；重新下载或重新发送后再试。`,
  'not-a-workbook': (file: string, kind: string) => `${file}不是工作簿，看起来是${kind}；选择 .xlsx 工作簿再试。`,
  'other-spreadsheet': (file: string, kind: string) => `${file}是${kind}，本工具只读 .xlsx；${SAVE_AS}`,
  'legacy-xls': (file: string) => `${file}是旧版 .xls（或 WPS 的 .et）工作簿，本工具只读 .xlsx；${SAVE_AS}`,
  'wps-et': (file: string) => `${file}是 WPS 的 .et 表格，本工具只读 .xlsx；在 WPS 表格中打开后另存为 .xlsx 再试。`,
  encrypted: (file: string) => `${file}设有打开密码，读不出内容；先在 Excel 或 WPS 表格中去掉打开密码并保存，再试。`,
  damaged: (file: string, detail: string) => `${file}不完整或已损坏（${detail}）；重新下载或请对方重新发送，也可${SAVE_AS}`,
  'too-large': (file: string, detail: string) => `${file}展开后过大（${detail}），为安全起见没有读取；删去空白行列和用不到的工作表，另存为 .xlsx 再试。`,
  'unsafe-package': (file: string, detail: string) => `${file}的内部结构异常（${detail}），为安全起见没有读取；${SAVE_AS}`,
  'parts-missing': (file: string, detail: string) => `${file}缺少工作簿的必要部分（${detail}）；${SAVE_AS}`,
} satisfies Record<string, (file: string, detail: string) => string>;

export type UnreadableCode = keyof typeof SENTENCES;

export class WorkbookUnreadable extends InputError {}

/** Makes the error for one file; the detail is what the sentence names in brackets. */
export type Unreadable = (code: UnreadableCode, detail?: string, options?: ErrorOptions) => WorkbookUnreadable;

export function unreadableFile(fileName: string | undefined): Unreadable {
  const file = fileName === undefined ? '所选文件' : `“${fileName}”`;
  return (code, detail = '', options) => new WorkbookUnreadable(code, SENTENCES[code](file, detail), options);
}
