/**
 * Writes edits into Univer as one step of its undo. Everything that can be refused is refused before the first write;
 * should Univer itself fail half-way, what was written is undone.
 */
import { ICommandService, IUndoRedoService, type ICellData, type Injector } from '@univerjs/core';
import type { SheetEdit } from '../host';
import { refuseEdits } from '../refuse-edits';
import { applyLayout } from './apply-layout';
import { cellToUniver } from './cell-to-univer';
import { SetRangeValuesCommand, type FWorkbook, type FWorksheet } from './facade';
import { columnPixels } from './measures';
import { setSheetRecord } from './set-sheet-record';

/** Small enough that Univer measures its rows at once: measuring later would meet a sheet undone meanwhile. */
const NEW_SHEET = { rowCount: 200, columnCount: 26 };

type CellMatrix = Record<number, Record<number, ICellData>>;

export function applyEdits(injector: Injector, workbook: FWorkbook, edits: readonly SheetEdit[]): void {
  refuseEdits(workbook.getSheets().map((sheet) => ({ name: sheet.getSheetName(), isVisible: !sheet.isSheetHidden() })), edits);
  const shown = workbook.getActiveSheet().getSheetId();
  const batch = injector.get(IUndoRedoService).__tempBatchingUndoRedo(workbook.getId());
  try {
    for (const edit of edits) applyEdit(injector, workbook, edit);
  } catch (error) {
    batch.dispose();
    workbook.undo();
    throw error;
  }
  batch.dispose();
  const seen = workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
  workbook.setActiveSheet(seen.find((sheet) => sheet.getSheetId() === shown) ?? seen[0]!);
}

function applyEdit(injector: Injector, workbook: FWorkbook, edit: SheetEdit): void {
  const commands = injector.get(ICommandService);
  if (edit.removeSheet) {
    workbook.deleteSheet(workbook.getSheetByName(edit.sheet)!);
    return;
  }
  const sheet = edit.freshSheet ? freshSheet(workbook, edit.sheet) : workbook.getSheetByName(edit.sheet)!;
  makeRoom(sheet, edit);
  writeCells(commands, sheet, edit);
  if (edit.layout) applyLayout(commands, sheet, edit.layout);
  if (edit.freshSheet) setSheetRecord(commands, injector, sheet, { isFresh: true, ...(edit.layout?.isProtected && { isProtected: true }), ...(edit.layout?.page && { page: edit.layout.page }) });
  if (edit.veryHidden && !sheet.isSheetHidden()) sheet.hideSheet();
}

function freshSheet(workbook: FWorkbook, name: string): FWorksheet {
  const existing = workbook.getSheetByName(name);
  if (!existing) return workbook.insertSheet(name, { sheet: NEW_SHEET });
  existing.getMergedRanges().forEach((range) => range.breakApart());
  return existing.clear();
}

function makeRoom(sheet: FWorksheet, { row, column, cells }: SheetEdit): void {
  const width = cells.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (row - 1 + cells.length > sheet.getMaxRows()) sheet.setRowCount(row - 1 + cells.length);
  if (column - 1 + width > sheet.getMaxColumns()) sheet.setColumnCount(column - 1 + width);
}

function writeCells(commands: ICommandService, sheet: FWorksheet, { row, column, cells }: SheetEdit): void {
  const value: CellMatrix = {};
  const widths = new Map<number, number>();
  cells.forEach((line, down) => line.forEach((content, across) => {
    if (!content) return;
    (value[row - 1 + down] ??= {})[column - 1 + across] = cellToUniver(content);
    if (content.columnWidth !== undefined) widths.set(column - 1 + across, Math.max(content.columnWidth, widths.get(column - 1 + across) ?? 0));
  }));
  const range = { startRow: 0, startColumn: 0, endRow: sheet.getMaxRows() - 1, endColumn: sheet.getMaxColumns() - 1 };
  if (Object.keys(value).length > 0) commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId(), range, value });
  for (const [at, characters] of widths) sheet.setColumnWidth(at, columnPixels(characters));
}
