/** The layout of a sheet that the program makes, as far as Univer knows it: merges, heights, frozen panes, grid lines. */
import type { Injector } from '@univerjs/core';
import type { SheetLayout } from '../../model/sheet-edit';
import { mergeCells } from './cell-merges';
import type { FWorksheet } from './facade';
import { rowPixels } from './measures';

export function applyLayout(injector: Injector, sheet: FWorksheet, layout: SheetLayout): void {
  const { merges = [], rowHeights = new Map<number, number>(), frozen, hidesGridLines } = layout;
  mergeCells(injector, sheet, merges);
  for (const [row, height] of rowHeights) sheet.setRowHeightsForced(row - 1, 1, rowPixels(height));
  const { rows = 0, columns = 0 } = frozen ?? {};
  const freeze = sheet.getFreeze();
  if (freeze.ySplit !== rows || freeze.xSplit !== columns) sheet.setFreeze({ xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 });
  if (sheet.hasHiddenGridLines() !== Boolean(hidesGridLines)) sheet.setHiddenGridlines(Boolean(hidesGridLines));
}
