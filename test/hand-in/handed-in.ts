/** Forms handed in and received, as both doors do it: a file, checked, a copy with the audit in it, the folder. */
import { handInEdits } from '../../src/hand-in/hand-in-edits';
import { handInFolder, type HandIn } from '../../src/hand-in/hand-in-folder';
import type { HandInFile } from '../../src/hand-in/manifest';
import { verifyHandIn } from '../../src/hand-in/verify-hand-in';
import { createFileHost } from '../../src/hosts/file/file-host';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import type { SheetEdit } from '../../src/model/sheet-edit';
import type { Workbook } from '../../src/model/workbook';
import { prepareReport } from '../../src/report';
import { township } from '../support/forms';
import { sheetOf, type PlainCell } from '../support/workbook';
import { xlsxOf } from '../support/xlsx-of';

export const FILE_NAME = '青云镇半年报.xlsx';

export const CLEAN: readonly (readonly PlainCell[])[] = [['职工人数', 1306, 1280, 1400], ['会员人数', 1206, 1150, 1300], ['女会员人数', { value: 512, formula: 'B5-694' }, 500, 520]];
export const FAULTY: readonly (readonly PlainCell[])[] = [['职工人数', 1306, 1280, 1400], ['会员人数', 1406, 1150, 1300]];
/** 工资集体协商企业数 above 集体合同企业数: asked, and mostly explained. */
export const ASKED: readonly (readonly PlainCell[])[] = [['集体合同企业数', 48, 45], ['工资集体协商企业数', 58, 44]];

export type Rows = readonly (readonly PlainCell[])[];

export const townshipSheet = (lines: Rows) => sheetOf('统计表', township(...lines));

export async function xlsxFile(workbook: Workbook): Promise<Uint8Array> {
  return xlsxOf(workbook.sheets.map(({ name, rowCount, columnCount, cellAt }) => ({
    name,
    rows: Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => cellAt(row + 1, column + 1))),
  })));
}

export async function handedIn(workbook: Workbook, forced?: string): Promise<HandIn> {
  return handedInFile(await xlsxFile(workbook), forced);
}

export async function handedInFile(bytes: Uint8Array, forced?: string): Promise<HandIn> {
  const options = { fileName: FILE_NAME, ...(forced !== undefined && { forced }) };
  const host = await createFileHost(bytes, FILE_NAME);
  const prepared = prepareReport(await host.readWorkbook());
  await host.apply(handInEdits(prepared, options));
  return handInFolder(prepared, { ...options, workbook: await host.save(), readWorkbook });
}

export const readWorkbook = (bytes: Uint8Array, fileName: string): Promise<Workbook> => readXlsx(bytes, { fileName });

export const verified = (files: readonly HandInFile[]) => verifyHandIn(files, readWorkbook);

/** The folder with one file made into another; undefined takes it away. */
export async function withFile(files: readonly HandInFile[], name: string, change: (bytes: Uint8Array) => Promise<Uint8Array> | Uint8Array | undefined): Promise<readonly HandInFile[]> {
  const changed = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: file.name === name ? await change(file.bytes) : file.bytes })));
  return changed.filter((file): file is HandInFile => file.bytes !== undefined);
}

/** Somebody goes into the workbook that was handed in. */
export const withEdits = (...edits: readonly SheetEdit[]) => async (bytes: Uint8Array): Promise<Uint8Array> => {
  const host = await createFileHost(bytes, FILE_NAME);
  await host.apply(edits);
  return host.save();
};

export const textOf = (files: readonly HandInFile[], name: string): string => new TextDecoder().decode(files.find((file) => file.name === name)!.bytes);

export const withText = (change: (text: string) => string) => (bytes: Uint8Array): Uint8Array => new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
