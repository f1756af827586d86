/**
 * Cells merged and parted by Univer's mutations. Its command for merging asks the person, so that it ends at a time of its own;
 * its command for parting takes the sheet that is shown for the one that is meant.
 */
import type { Injector, IRange } from '@univerjs/core';
import type { Rectangle } from '../../model/address';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation, type FWorksheet } from './facade';
import { undoableStep } from './undoable-step';

/** Rectangles of a single cell are left as they are. */
export function mergeCells(injector: Injector, sheet: FWorksheet, merges: readonly Rectangle[]): void {
  const ranges = merges
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
    .map(({ top, left, bottom, right }) => ({ startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 }));
  const { merge, part } = mutations(sheet, ranges);
  if (ranges.length > 0) undoableStep(injector, merge.params.unitId, merge, part);
}

export function partCells(injector: Injector, sheet: FWorksheet): void {
  const ranges = sheet.getSheet().getMergeData().map((range) => ({ ...range }));
  const { merge, part } = mutations(sheet, ranges);
  if (ranges.length > 0) undoableStep(injector, part.params.unitId, part, merge);
}

function mutations(sheet: FWorksheet, ranges: readonly IRange[]) {
  const params = () => ({ unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId(), ranges: ranges.map((range) => ({ ...range })) });
  return { merge: { id: AddWorksheetMergeMutation.id, params: params() }, part: { id: RemoveWorksheetMergeMutation.id, params: params() } };
}
