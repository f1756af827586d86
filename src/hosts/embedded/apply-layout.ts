/** The layout of a sheet that the program makes, as far as Univer knows it: merges, heights, frozen panes, grid lines. */
import type { ICommandService } from '@univerjs/core';
import type { SheetLayout } from '../../model/sheet-edit';
import { AddWorksheetMergeCommand, type FWorksheet } from './facade';
import { rowPixels } from './measures';

export function applyLayout(commands: ICommandService, sheet: FWorksheet, layout: SheetLayout): void {
  const { merges = [], rowHeights = new Map<number, number>(), frozen, hidesGridLines } = layout;
  const selections = merges
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
    .map(({ top, left, bottom, right }) => ({ startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 }));
  // The facade merges one range at a time, and each would be a search of all cells.
  if (selections.length > 0) commands.syncExecuteCommand(AddWorksheetMergeCommand.id, { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId(), selections, defaultMerge: true });
  for (const [row, height] of rowHeights) sheet.setRowHeightsForced(row - 1, 1, rowPixels(height));
  const { rows = 0, columns = 0 } = frozen ?? {};
  const freeze = sheet.getFreeze();
  if (freeze.ySplit !== rows || freeze.xSplit !== columns) sheet.setFreeze({ xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 });
  if (sheet.hasHiddenGridLines() !== Boolean(hidesGridLines)) sheet.setHiddenGridlines(Boolean(hidesGridLines));
}
