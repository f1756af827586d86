/** Runs command lines as the shell would, in a folder of their own, with example workbooks made in memory. */
import ExcelJS from 'exceljs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function ran(...argv: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await main(argv, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'union-report-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

type Value = ExcelJS.CellValue;

/** A township form with the given lines: [label, 本期, 上年同期]. */
export async function townshipFile(path: string, lines: readonly (readonly Value[])[] = CLEAN): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('统计表').addRows([['青云镇工会工作统计表'], ['填报单位：青云镇总工会', '', '报告期：2026年上半年'], ['指标', '本期', '上年同期'], ...lines]);
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
  return path;
}

export const CLEAN: readonly (readonly Value[])[] = [['职工人数（人）', 1306, 1290], ['会员人数（人）', 1206, 1190]];
export const FAULTY: readonly (readonly Value[])[] = [['职工人数（人）', 1306, 1290], ['会员人数（人）', 1406, 1190]];
