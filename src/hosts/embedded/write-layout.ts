/** Merges, widths, heights, hidden rows and columns, frozen panes and grid lines that differ between two states of a sheet, written into the file. */
import type { IRange, IWorksheetData } from '@univerjs/core';
import type { Worksheet, WorksheetView } from 'exceljs';
import { columnCharacters, rowPoints } from './measures';
import { NO } from './snapshot-numbers';

type Layout = Partial<IWorksheetData>;

export function writeLayout(sheet: Worksheet, before: Layout, now: Layout): void {
  writeMerges(sheet, before.mergeData ?? [], now.mergeData ?? []);
  writeView(sheet, before, now);
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

/** Sheets without frozen panes say so in several ways: -1, 0, nothing. */
function writeView(sheet: Worksheet, before: Layout, now: Layout): void {
  const frozen = ({ freeze }: Layout) => ({ xSplit: Math.max(0, freeze?.xSplit ?? 0), ySplit: Math.max(0, freeze?.ySplit ?? 0) });
  const hides = ({ showGridlines }: Layout) => showGridlines === NO;
  const [was, is] = [frozen(before), frozen(now)];
  if (was.xSplit === is.xSplit && was.ySplit === is.ySplit && hides(before) === hides(now)) return;
  const { topLeftCell: _, activeCell: __, ...present } = (sheet.views[0] ?? {}) as Partial<WorksheetView> & { topLeftCell?: string; activeCell?: string };
  const panes = is.xSplit || is.ySplit ? { state: 'frozen' as const, ...is } : { state: 'normal' as const };
  sheet.views = [{ ...present, ...panes, showGridLines: !hides(now) } as WorksheetView];
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
