/** Merges, widths, heights and hidden rows and columns that differ between two states of a sheet, written into the file. */
import type { IRange, IWorksheetData } from '@univerjs/core';
import type { Worksheet } from 'exceljs';
import { columnCharacters, rowPoints } from './measures';

type Layout = Partial<IWorksheetData>;

export function writeLayout(sheet: Worksheet, before: Layout, now: Layout): void {
  writeMerges(sheet, before.mergeData ?? [], now.mergeData ?? []);
  for (const index of changedKeys(before.columnData, now.columnData)) {
    const [was, is] = [before.columnData?.[index], now.columnData?.[index]];
    const column = sheet.getColumn(index + 1);
    if (is?.w !== undefined && is.w !== was?.w) column.width = columnCharacters(is.w);
    if (Boolean(is?.hd) !== Boolean(was?.hd)) column.hidden = Boolean(is?.hd);
  }
  for (const index of changedKeys(before.rowData, now.rowData)) {
    const [was, is] = [before.rowData?.[index], now.rowData?.[index]];
    const row = sheet.getRow(index + 1);
    if (is?.h !== undefined && is.h !== was?.h) row.height = rowPoints(is.h);
    if (Boolean(is?.hd) !== Boolean(was?.hd)) row.hidden = Boolean(is?.hd);
  }
}

function writeMerges(sheet: Worksheet, before: readonly IRange[], now: readonly IRange[]): void {
  const key = ({ startRow, startColumn, endRow, endColumn }: IRange) => [startRow + 1, startColumn + 1, endRow + 1, endColumn + 1] as const;
  const kept = new Set(now.map((range) => key(range).join()));
  const present = new Set(before.map((range) => key(range).join()));
  for (const range of before) if (!kept.has(key(range).join())) sheet.unMergeCells(...key(range));
  for (const range of now) if (!present.has(key(range).join())) sheet.mergeCells(...key(range));
}

function changedKeys(before: object | undefined, now: object | undefined): readonly number[] {
  const [was, is] = [new Map(Object.entries(before ?? {})), new Map(Object.entries(now ?? {}))];
  return [...new Set([...was.keys(), ...is.keys()])].filter((key) => JSON.stringify(was.get(key)) !== JSON.stringify(is.get(key))).map(Number);
}
