/**
 * The workbook as it now stands in Univer → a snapshot of the model. Everything is copied, so that what is edited
 * afterwards does not change what was read.
 * { f: '=SUM(B2:B4)', v: 9, t: 2 } → { formula: 'SUM(B2:B4)', value: 9 }
 */
import type { ICellData, Workbook as UniverWorkbook, Worksheet } from '@univerjs/core';
import type { Rectangle } from '../../model/address';
import { createSheet, type Cell, type CellValue, type Sheet, type Workbook } from '../../model/workbook';
import { isErrorText } from './error-text';
import { indentLevels } from './measures';
import type { FormulaAt } from './own-formulas';
import { CELL_TYPE } from './snapshot-numbers';

export interface ReadOptions {
  readonly fileName: string;
  /** Univer knows hidden sheets only; which of them the file hides even from its own list, the file says. */
  readonly veryHidden: ReadonlySet<string>;
  readonly formulaAt: FormulaAt;
}

export function readUniverWorkbook(workbook: UniverWorkbook, options: ReadOptions): Workbook {
  const sheets = workbook.getSheets().map((sheet) => readSheet(workbook, sheet, options));
  return { sheets, fileName: options.fileName };
}

function readSheet(workbook: UniverWorkbook, sheet: Worksheet, { veryHidden, formulaAt }: ReadOptions): Sheet {
  const id = sheet.getSheetId();
  const rows: (Cell | undefined)[][] = [];
  sheet.getCellMatrix().forValue((row, column, data) => {
    const cell = data && readCell(data, looksOf(workbook, data), () => formulaAt(id, row, column));
    if (!cell) return;
    const cells = (rows[row] ??= []);
    cells[column] = cell;
  });
  return createSheet({
    name: sheet.getName(),
    rows: Array.from(rows, (row) => row ?? []),
    merges: sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }): Rectangle => ({ top: startRow + 1, left: startColumn + 1, bottom: endRow + 1, right: endColumn + 1 })),
    hiddenRows: new Set(Object.keys(sheet.getRowManager().getRowData()).flatMap((row) => (sheet.getRowVisible(Number(row)) ? [] : [Number(row) + 1]))),
    visibility: !sheet.isSheetHidden() ? 'visible' : veryHidden.has(id) ? 'veryHidden' : 'hidden',
  });
}

function readCell(data: ICellData, looks: Pick<Cell, 'numberFormat' | 'indent'>, formula: () => string | undefined): Cell | undefined {
  const value = cellValue(data);
  const source = data.f || data.si ? formula() : undefined;
  if (!source) return value === null ? undefined : { value, ...looks };
  // An empty text is a result: IF(COUNT(D7:D10)=0,"",SUM(D7:D10)) before anything is filled in.
  const isCalculated = data.v !== null && data.v !== undefined;
  return { value: isCalculated && value === null ? '' : value, formula: source.replace(/^=/, ''), ...looks, ...(!isCalculated && { uncalculated: true as const }) };
}

export function cellValue({ v, t, p }: ICellData): CellValue {
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (v === null || v === undefined) return null;
  if (t === CELL_TYPE.boolean || typeof v === 'boolean') return v === true || v === 1 || v === '1' || v === 'TRUE';
  if (typeof v === 'number') return t === CELL_TYPE.string || t === CELL_TYPE.forcedString ? String(v) : v;
  if (t === CELL_TYPE.number && v.trim() !== '' && Number.isFinite(Number(v))) return Number(v);
  if (v === '') return null;
  return isErrorText(v) ? { error: v } : v;
}

function looksOf(workbook: UniverWorkbook, data: ICellData): Pick<Cell, 'numberFormat' | 'indent'> {
  const style = workbook.getStyles().getStyleByCell(data);
  const numberFormat = style?.n?.pattern;
  const indent = indentLevels(style?.pd?.l ?? 0);
  return { ...(numberFormat && numberFormat !== 'General' && { numberFormat }), ...(indent > 0 && { indent }) };
}
