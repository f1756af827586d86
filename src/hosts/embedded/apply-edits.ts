/**
 * Writes edits into Univer as one step of its undo. Everything that can be refused is refused before the first write;
 * should Univer itself fail half-way, what was written is undone.
 */
import { ICommandService, type ICellData, type Injector } from '@univerjs/core';
import type { CellContent, SheetEdit } from '../host';
import { refuseEdits } from '../refuse-edits';
import { applyLayout } from './apply-layout';
import { partCells } from './cell-merges';
import { cellToUniver } from './cell-to-univer';
import { SetRangeValuesCommand, type FWorkbook, type FWorksheet } from './facade';
import { columnPixels } from './measures';
import { asOneStep } from './one-step';
import { setSheetRecord } from './set-sheet-record';

/** Small enough that Univer measures its rows at once: measuring later would meet a sheet undone meanwhile. */
const NEW_SHEET = { rowCount: 200, columnCount: 26 };

/** null takes the whole cell away. */
type CellMatrix = Record<number, Record<number, ICellData | null>>;

export function applyEdits(injector: Injector, workbook: FWorkbook, edits: readonly SheetEdit[]): void {
  if (edits.length === 0) return;
  refuseEdits(workbook.getSheets().map((sheet) => ({ name: sheet.getSheetName(), isVisible: !sheet.isSheetHidden() })), edits);
  const shown = workbook.getActiveSheet().getSheetId();
  try {
    asOneStep(injector, workbook.getId(), () => {
      for (const edit of edits) applyEdit(injector, workbook, edit);
    });
  } catch (error) {
    workbook.undo();
    throw error;
  }
  const seen = workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
  workbook.setActiveSheet(seen.find((sheet) => sheet.getSheetId() === shown) ?? seen[0]!);
}

function applyEdit(injector: Injector, workbook: FWorkbook, edit: SheetEdit): void {
  const commands = injector.get(ICommandService);
  if (edit.removeSheet) {
    removeSheet(workbook, workbook.getSheetByName(edit.sheet)!);
    return;
  }
  const sheet = edit.freshSheet ? freshSheet(injector, workbook, edit.sheet) : workbook.getSheetByName(edit.sheet)!;
  makeRoom(sheet, edit);
  writeCells(commands, sheet, edit);
  if (edit.layout) applyLayout(injector, sheet, edit.layout);
  if (edit.freshSheet) setSheetRecord(injector, sheet, { isFresh: true, ...(edit.layout?.isProtected && { isProtected: true }), ...(edit.layout?.takesNewRows && { takesNewRows: true }), ...(edit.layout?.page && { page: edit.layout.page }) });
  if (edit.veryHidden && !sheet.isSheetHidden()) sheet.hideSheet();
}

/** The sheet that is shown gives way first: results of formulas that come in meanwhile are painted on what is shown. */
function removeSheet(workbook: FWorkbook, sheet: FWorksheet): void {
  const id = sheet.getSheetId();
  const next = workbook.getSheets().find((each) => each.getSheetId() !== id && !each.isSheetHidden());
  if (next && workbook.getActiveSheet().getSheetId() === id) workbook.setActiveSheet(next);
  workbook.deleteSheet(sheet);
}

function freshSheet(injector: Injector, workbook: FWorkbook, name: string): FWorksheet {
  const existing = workbook.getSheetByName(name);
  if (!existing) return workbook.insertSheet(name, { sheet: NEW_SHEET });
  partCells(injector, existing);
  clearCells(injector.get(ICommandService), existing);
  return existing;
}

/** Univer's command for clearing parts the merged cells of the sheet that is shown, whichever sheet it clears. */
function clearCells(commands: ICommandService, sheet: FWorksheet): void {
  const value: Record<number, Record<number, null>> = {};
  sheet.getSheet().getCellMatrix().forValue((row, column) => {
    (value[row] ??= {})[column] = null;
  });
  setValues(commands, sheet, value);
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
    (value[row - 1 + down] ??= {})[column - 1 + across] = { ...keptFormula(sheet, row - 1 + down, column - 1 + across, content), ...cellToUniver(content) };
    if (content.columnWidth !== undefined) widths.set(column - 1 + across, Math.max(content.columnWidth, widths.get(column - 1 + across) ?? 0));
  }));
  setValues(commands, sheet, value);
  for (const [at, characters] of widths) sheet.setColumnWidth(at, columnPixels(characters));
}

function setValues(commands: ICommandService, sheet: FWorksheet, value: CellMatrix): void {
  if (Object.keys(value).length === 0) return;
  const range = { startRow: 0, startColumn: 0, endRow: sheet.getMaxRows() - 1, endColumn: sheet.getMaxColumns() - 1 };
  commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId(), range, value });
}

/** Univer forgets the formula of a cell that is given a look without it. */
function keptFormula(sheet: FWorksheet, row: number, column: number, { value, formula }: CellContent): ICellData {
  const present = value === undefined && formula === undefined ? sheet.getSheet().getCellRaw(row, column) : undefined;
  return { ...(present?.f && { f: present.f }), ...(present?.si && { si: present.si }) };
}
