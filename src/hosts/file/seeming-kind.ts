/**
 * What a file that is no .xlsx seems to be, told from its first bytes or from the parts in its zip, so that the
 * sentence can name it. Many systems hand out web pages or CSV under the name .xls: those need 另存为, not another file.
 *
 *   D0 CF 11 E0 … with a stream "EncryptedPackage" → an .xlsx with a password
 *   <html><table>… named 导出.xls → 网页格式的表格
 */
import type { Unreadable, WorkbookUnreadable } from './workbook-unreadable';

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF', 'PDF 文件'],
  ['\x89PNG', '图片（PNG）'],
  ['\xff\xd8\xff', '图片（JPEG）'],
  ['GIF8', '图片（GIF）'],
  ['BM', '图片（BMP）'],
  ['Rar!', '压缩包（RAR）'],
  ['7z\xbc\xaf', '压缩包（7z）'],
  ['\x1f\x8b', '压缩包（gzip）'],
  ['MZ', '程序文件'],
  ['{\\rtf', 'RTF 文档'],
];

/** For a file that does not begin like a zip. */
export function notZip(bytes: Uint8Array, fileName: string | undefined, unreadable: Unreadable): WorkbookUnreadable {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('\xd0\xcf\x11\xe0')) return compoundFile(bytes, fileName, unreadable);
  const magic = MAGIC.find(([prefix]) => start.startsWith(prefix));
  if (magic && !(magic[0].length === 2 && looksLikeText(bytes))) return unreadable('not-a-workbook', magic[1]);
  if (!looksLikeText(bytes)) return unreadable('not-a-workbook', '无法识别的文件');

  const text = asciiOf(bytes).toLowerCase();
  if (text.includes('schemas-microsoft-com:office:spreadsheet')) return unreadable('other-spreadsheet', 'XML 表格（2003）');
  if (/<(!doctype html|html|table|head|meta)\b/.test(text)) return unreadable('other-spreadsheet', '网页格式的表格');
  if (text.startsWith('mime-version')) return unreadable('other-spreadsheet', '网页格式的表格');
  if (/^\W{0,3}<\?xml/.test(text)) return unreadable('not-a-workbook', 'XML 文件');
  if (isSeparated(text)) return unreadable('other-spreadsheet', 'CSV 文本表格');
  return unreadable('not-a-workbook', '文本文件');
}

/** For a zip without a workbook part; `mimetype` is the text of the entry of that name, where there is one. */
export function otherZip(names: readonly string[], mimetype: string, unreadable: Unreadable): WorkbookUnreadable {
  const has = (name: string): boolean => names.some((each) => each.toLowerCase() === name);
  if (has('xl/workbook.bin')) return unreadable('other-spreadsheet', '二进制工作簿（.xlsb）');
  if (mimetype.includes('opendocument.spreadsheet')) return unreadable('other-spreadsheet', 'OpenDocument 表格（.ods）');
  if (mimetype.includes('opendocument')) return unreadable('not-a-workbook', 'OpenDocument 文档');
  if (has('word/document.xml')) return unreadable('not-a-workbook', 'Word 文档（.docx）');
  if (has('ppt/presentation.xml')) return unreadable('not-a-workbook', '演示文稿（.pptx）');
  if (has('ofd.xml')) return unreadable('not-a-workbook', 'OFD 版式文件');
  const inner = names.find((name) => /\.(xlsx|xls|et)$/i.test(name));
  if (inner !== undefined) return unreadable('not-a-workbook', `压缩包，里面有“${inner}”，要先解压`);
  if (has('[content_types].xml') || names.some((name) => name.startsWith('xl/'))) return unreadable('parts-missing', 'xl/workbook.xml');
  return unreadable('not-a-workbook', '压缩包（zip）');
}

function compoundFile(bytes: Uint8Array, fileName: string | undefined, unreadable: Unreadable): WorkbookUnreadable {
  const streams = compoundStreams(bytes);
  if (streams.has('EncryptedPackage')) return unreadable('encrypted');
  if (streams.has('Workbook') || streams.has('Book')) return unreadable(/\.ett?$/i.test(fileName ?? '') ? 'wps-et' : 'legacy-xls');
  if (streams.has('WordDocument')) return unreadable('not-a-workbook', '旧版 Word 文档（.doc）');
  if (streams.has('PowerPoint Document')) return unreadable('not-a-workbook', '旧版演示文稿（.ppt）');
  return unreadable('not-a-workbook', '旧版 Office 文件');
}

/**
 * Names in the directory of an OLE compound file ([MS-CFB] 2.6). Entries are 128 bytes long and lie on
 * multiples of 128, so they are found without following the sector chains, even in a file cut short.
 */
function compoundStreams(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const decoder = new TextDecoder('utf-16le');
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = bytes[at + 64]!;
    const kind = bytes[at + 66]!;
    if (bytes[at + 65] === 0 && length >= 4 && length <= 64 && length % 2 === 0 && (kind === 1 || kind === 2)) {
      names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
    }
  }
  return names;
}

const SAMPLE = 4096;

function looksLikeText(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16 || bytes.subarray(0, SAMPLE).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13 || byte === 12);
}

/** Enough of the text to find tags and separators in, whatever its encoding: UTF-8, GBK or UTF-16. */
function asciiOf(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, SAMPLE), (byte) => (byte === 0 ? '' : byte < 128 ? String.fromCharCode(byte) : '\u{fffd}')).join('').replace(/^\u{fffd}+/u, '');
}

function isSeparated(text: string): boolean {
  const lines = text.split(/\r?\n/).slice(0, 5).filter((line) => line !== '');
  return [',', '\t', ';'].some((mark) => lines.length > 1 && lines.slice(0, -1).every((line) => line.includes(mark)));
}
