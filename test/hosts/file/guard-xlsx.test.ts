import { strToU8 } from 'fflate';
import { guardXlsx } from '../../../src/hosts/file/guard-xlsx';
import { readXlsx } from '../../../src/hosts/file/read-xlsx';
import { WorkbookUnreadable } from '../../../src/hosts/file/workbook-unreadable';
import { compoundFile, oneSheet, packed, partsOf, withDeclared, workbookBytes } from './packages';

const CLEAN = oneSheet('<row r="1"><c r="A1"><v>7</v></c></row>');
const CLEAN_PARTS = partsOf({ sheets: [{ name: '统计表', xml: '<sheetData/>' }] });
const ZEROS = new Uint8Array(10 * 1024 * 1024);
const SHEET = 'xl/worksheets/sheet1.xml';

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = copy[at]! ^ 0xff;
  return copy;
}

const STRANGE: readonly (readonly [what: string, bytes: () => Uint8Array, code: string, sentence: string | RegExp])[] = [
  ['an empty file', () => new Uint8Array(), 'file-empty', '“统计表.xlsx”是空文件，里面没有内容，可能没有下载完；重新下载或重新发送后再试。'],
  ['plain text', () => strToU8('上半年工作总结\n一、组织建设'), 'not-a-workbook', '“统计表.xlsx”不是工作簿，看起来是文本文件；选择 .xlsx 工作簿再试。'],
  ['a PDF', () => strToU8('%PDF-1.7\n%âãÏÓ'), 'not-a-workbook', /看起来是PDF 文件/],
  ['a PNG', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-a-workbook', /看起来是图片（PNG）/],
  ['a JPEG', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'not-a-workbook', /看起来是图片（JPEG）/],
  ['a RAR archive', () => new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0]), 'not-a-workbook', /看起来是压缩包（RAR）/],
  ['random bytes', () => new Uint8Array([0, 1, 2, 3, 250, 0, 9]), 'not-a-workbook', /看起来是无法识别的文件/],
  ['a CSV in UTF-8', () => strToU8('﻿单位,会员人数\n第一中学,120\n'), 'other-spreadsheet', '“统计表.xlsx”是CSV 文本表格，本工具只读 .xlsx；在 Excel 或 WPS 表格中打开后另存为 .xlsx 再试。'],
  ['a CSV in GBK', () => new Uint8Array([0xb5, 0xa5, 0xce, 0xbb, 44, 0xc8, 0xcb, 10, 0xb5, 0xda, 44, 49, 10]), 'other-spreadsheet', /CSV/],
  ['a web page named .xls', () => strToU8('\n<html><head><meta charset="gbk"></head><table><tr><td>1</td></tr></table></html>'), 'other-spreadsheet', /网页格式的表格/],
  ['an XML spreadsheet of 2003', () => strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), 'other-spreadsheet', /XML 表格（2003）/],
  ['a legacy .xls', () => compoundFile('Workbook'), 'legacy-xls', '“统计表.xlsx”是旧版 .xls（或 WPS 的 .et）工作簿，本工具只读 .xlsx；在 Excel 或 WPS 表格中打开后另存为 .xlsx 再试。'],
  ['an Excel 95 .xls', () => compoundFile('Book'), 'legacy-xls', /旧版 \.xls/],
  ['an encrypted .xlsx', () => compoundFile('EncryptionInfo', 'EncryptedPackage'), 'encrypted', '“统计表.xlsx”设有打开密码，读不出内容；先在 Excel 或 WPS 表格中去掉打开密码并保存，再试。'],
  ['a legacy .doc', () => compoundFile('WordDocument', '1Table'), 'not-a-workbook', /旧版 Word 文档/],
  ['a .docx', () => packed({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' }), 'not-a-workbook', /Word 文档（\.docx）/],
  ['an .xlsb', () => packed({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), 'other-spreadsheet', /\.xlsb/],
  ['an .ods', () => packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }), 'other-spreadsheet', /\.ods/],
  ['an OFD page', () => packed({ 'OFD.xml': '<a/>' }), 'not-a-workbook', /OFD 版式文件/],
  ['a zip with workbooks in it', () => packed({ '各村/台账.xlsx': CLEAN }), 'not-a-workbook', /压缩包，里面有“各村\/台账\.xlsx”，要先解压/],
  ['zips inside zips', () => packed({ 'lib 0.zip': packed({ 'book 0.zip': packed({ '0.dll': ZEROS }) }) }), 'not-a-workbook', /压缩包（zip）/],
  ['a package without workbook', () => packed({ '[Content_Types].xml': '<Types/>', 'xl/styles.xml': '<a/>' }), 'parts-missing', /缺少工作簿的必要部分（xl\/workbook\.xml）/],
  ['a file cut off in the middle', () => CLEAN.subarray(0, CLEAN.length >> 1), 'damaged', '“统计表.xlsx”不完整或已损坏（文件末尾缺失）；重新下载或请对方重新发送，也可在 Excel 或 WPS 表格中打开后另存为 .xlsx 再试。'],
  ['four letters of a zip', () => strToU8('PK\x03\x04'), 'damaged', /文件末尾缺失/],
  ['a damaged byte in a part', () => flipped(CLEAN, CLEAN.indexOf(60, 400)), 'damaged', /不完整或已损坏/],
  ['a directory that points nowhere', () => withDeclared(CLEAN, SHEET, { offset: 0x7fffffff }), 'damaged', /读不出/],
  ['a zip password', () => withDeclared(CLEAN, SHEET, { flags: 1 }), 'encrypted', /打开密码/],
  ['10 MB of zeros in one part', () => packed({ ...CLEAN_PARTS, 'xl/media/image1.bin': ZEROS }), 'too-large', /压缩比异常/],
  ['10 MB of zeros a thousand times', () => packed({ ...CLEAN_PARTS, ...Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`xl/media/${index}.bin`, ZEROS])) }), 'too-large', /共 400 MB/],
  ['a part that declares 2 GB', () => withDeclared(CLEAN, SHEET, { size: 2_000_000_000 }), 'too-large', /展开后过大/],
  ['a part that says 4 KB and gives 10 MB', () => withDeclared(packed({ ...CLEAN_PARTS, [SHEET]: ZEROS }), SHEET, { size: 4096 }), 'unsafe-package', /内容比声明的大/],
  ['a part that says more than it gives', () => withDeclared(CLEAN, SHEET, { size: 4_000_000 }), 'damaged', /校验不符/],
  ['parts that overlap', () => withDeclared(CLEAN, SHEET, { compressedSize: 100_000 }), 'unsafe-package', /重叠/],
  ['a path out of the package', () => packed({ ...CLEAN_PARTS, '../../etc/cron.d/x': 'x' }), 'unsafe-package', /越界的路径/],
  ['a Windows path', () => packed({ ...CLEAN_PARTS, 'C:\\x.xml': 'x' }), 'unsafe-package', /越界的路径/],
  ['one part twice', () => packed({ ...CLEAN_PARTS, 'xl/Workbook.xml': '<workbook/>' }), 'unsafe-package', /同一部分出现两次/],
  ['entities that multiply', () => packed({ ...CLEAN_PARTS, [SHEET]: '<!DOCTYPE a [<!ENTITY b "工会工会">]><worksheet>&b;</worksheet>' }), 'unsafe-package', /sheet1\.xml 含有文档类型声明/],
  ['a sheet that is not XML', () => packed({ ...CLEAN_PARTS, [SHEET]: '单位,人数' }), 'damaged', /sheet1\.xml 读不出/],
];

test.each(STRANGE)('refuses %s', (_, make, code, sentence) => {
  const bytes = make();
  const started = performance.now();
  const refusal = thrownBy(() => guardXlsx(bytes, '统计表.xlsx'));
  expect(refusal).toBeInstanceOf(WorkbookUnreadable);
  expect(refusal.code).toBe(code);
  if (typeof sentence === 'string') expect(refusal.message).toBe(sentence);
  else expect(refusal.message).toMatch(sentence);
  expect(refusal.message).not.toContain('\n');
  // Far from a benchmark: only a bomb that went off would take so long.
  expect(performance.now() - started).toBeLessThan(3000);
});

test.each(STRANGE.filter(([, , code]) => code !== 'too-large'))('reading refuses %s too', async (what, make, code) => {
  if (what === 'a part that declares 2 GB') return;
  await expect(readXlsx(make(), { fileName: '统计表.xlsx' })).rejects.toMatchObject({ code });
});

function thrownBy(run: () => void): WorkbookUnreadable {
  try {
    run();
  } catch (error) {
    return error as WorkbookUnreadable;
  }
  throw new Error('nothing was thrown');
}

test('lets a workbook through', () => {
  expect(() => guardXlsx(CLEAN)).not.toThrow();
});

test('calls a WPS .et by its name', () => {
  expect(() => guardXlsx(compoundFile('Workbook'), '台账.et')).toThrow('“台账.et”是 WPS 的 .et 表格，本工具只读 .xlsx；在 WPS 表格中打开后另存为 .xlsx 再试。');
});

test('speaks of the chosen file where it has no name', () => {
  expect(() => guardXlsx(new Uint8Array())).toThrow(/^所选文件是空文件/);
});

test('refuses a directory of more parts than any workbook has', () => {
  const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`xl/media/${index}`, '']));
  expect(() => guardXlsx(packed({ ...CLEAN_PARTS, ...parts }))).toThrow(/内含 10005 个部分/);
});

test('reads a hundred sheets', async () => {
  const sheets = Array.from({ length: 100 }, (_, index) => ({ name: `村${index}`, xml: `<sheetData><row><c><v>${index}</v></c></row></sheetData>` }));
  const workbook = await readXlsx(workbookBytes({ sheets }));
  expect(workbook.sheets.map((sheet) => sheet.cellAt(1, 1).value)).toEqual(sheets.map((_, index) => index));
});
