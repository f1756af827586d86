/**
 * Writes edits into Univer as one step of its undo. Everything that can be refused is refused before the first write;
 * should Univer itself fail half-way, what was written is undone.
 */
import { IUndoRedoService, type ICellData, type Injector, type IStyleData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetRangeValuesCommand, type FWorkbook, type FWorksheet } from './facade';
import { isCellError } from '../../model/workbook';
import type { CellContent, SheetEdit } from '../host';
import { HostRefused } from '../host-refused';
import { columnPixels } from './measures';
import { CELL_TYPE } from './snapshot-numbers';

/** Small enough that Univer measures its rows at once: measuring later would meet a sheet undone meanwhile. */
const NEW_SHEET = { rowCount: 200, columnCount: 26 };

/** Univer's numbers for text on several lines, and for what stands at the top of its cell. */
const WRAP = 3;
const TOP = 1;

type CellMatrix = Record<number, Record<number, ICellData>>;

export function applyEdits(api: FUniver, injector: Injector, workbook: FWorkbook, edits: readonly SheetEdit[]): void {
  refuseMissingSheets(workbook, edits);
  const shown = workbook.getActiveSheet();
  const batch = injector.get(IUndoRedoService).__tempBatchingUndoRedo(workbook.getId());
  try {
    for (const edit of edits) applyEdit(api, workbook, edit);
  } catch (error) {
    batch.dispose();
    workbook.undo();
    throw error;
  }
  batch.dispose();
  workbook.setActiveSheet(shown);
}

function refuseMissingSheets(workbook: FWorkbook, edits: readonly SheetEdit[]): void {
  const known = new Set(workbook.getSheets().map((sheet) => sheet.getSheetName()));
  for (const { sheet, freshSheet } of edits) {
    if (freshSheet) known.add(sheet);
    if (!known.has(sheet)) throw new HostRefused('sheet-missing', `工作簿里没有工作表“${sheet}”，没有写入；重新校验后再试。`);
  }
}

function applyEdit(api: FUniver, workbook: FWorkbook, edit: SheetEdit): void {
  const { row, column, cells } = edit;
  const sheet = edit.freshSheet ? freshSheet(workbook, edit.sheet) : workbook.getSheetByName(edit.sheet)!;
  const width = cells.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (row - 1 + cells.length > sheet.getMaxRows()) sheet.setRowCount(row - 1 + cells.length);
  if (column - 1 + width > sheet.getMaxColumns()) sheet.setColumnCount(column - 1 + width);

  const value: CellMatrix = {};
  const widths = new Map<number, number>();
  cells.forEach((line, down) => line.forEach((content, across) => {
    if (!content) return;
    (value[row - 1 + down] ??= {})[column - 1 + across] = cellData(content);
    if (content.columnWidth !== undefined) widths.set(column - 1 + across, Math.max(content.columnWidth, widths.get(column - 1 + across) ?? 0));
  }));
  if (Object.keys(value).length > 0) api.syncExecuteCommand(SetRangeValuesCommand.id, { unitId: workbook.getId(), subUnitId: sheet.getSheetId(), range: wholeSheet(sheet), value });
  for (const [at, characters] of widths) sheet.setColumnWidth(at, columnPixels(characters));
  if (edit.veryHidden && !sheet.isSheetHidden()) sheet.hideSheet();
}

function freshSheet(workbook: FWorkbook, name: string): FWorksheet {
  const existing = workbook.getSheetByName(name);
  if (!existing) return workbook.insertSheet(name, { sheet: NEW_SHEET });
  existing.getMergedRanges().forEach((range) => range.breakApart());
  return existing.clear();
}

const wholeSheet = (sheet: FWorksheet) => ({ startRow: 0, startColumn: 0, endRow: sheet.getMaxRows() - 1, endColumn: sheet.getMaxColumns() - 1 });

/** null empties a field of the cell; an absent one stays as it is. */
function cellData(content: CellContent): ICellData {
  const { value, formula, numberFormat, bold, wrap } = content;
  const style: IStyleData = {
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(bold !== undefined && { bl: bold ? 1 : 0 }),
    ...(wrap && { tb: WRAP, vt: TOP }),
  };
  return {
    ...(formula !== undefined ? { f: `=${formula}`, si: null, p: null, v: null } : value !== undefined ? { f: null, si: null, p: null } : {}),
    ...(formula === undefined && value !== undefined ? typedValue(value) : {}),
    ...(Object.keys(style).length > 0 && { s: style }),
  };
}

function typedValue(value: NonNullable<CellContent['value']> | null): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (isCellError(value)) return { v: value.error, t: CELL_TYPE.string };
  if (typeof value === 'number') return { v: value, t: CELL_TYPE.number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CELL_TYPE.boolean };
  return { v: value, t: CELL_TYPE.string };
}
