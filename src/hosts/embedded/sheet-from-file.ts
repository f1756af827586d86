/**
 * A worksheet of the file → a sheet of Univer's snapshot: cells, merges, widths, heights, hidden rows and columns,
 * frozen panes, grid lines, visibility, with some free rows and columns beyond the content to write in.
 */
import type { ICellData, IColumnData, IRange, IRowData, IWorksheetData } from '@univerjs/core';
import type { Worksheet, WorksheetView } from 'exceljs';
import { parseAddress } from '../../model/address';
import { cellFromFile } from './cell-from-file';
import { columnPixels, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, rowPixels } from './measures';
import { neededHeight } from './row-height';
import { NO, YES } from './snapshot-numbers';
import type { StyleSheet } from './style-sheet';

const FREE_ROWS = 40;
const FREE_COLUMNS = 10;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

export function sheetFromFile(sheet: Worksheet, id: string, styles: StyleSheet, date1904: boolean): Partial<IWorksheetData> {
  const { cellData, rowData } = rowsFromFile(sheet, styles, date1904);
  const view = sheet.views?.[0];
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === 'visible' ? NO : YES,
    rowCount: Math.max(LEAST_ROWS, sheet.rowCount + FREE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, sheet.columnCount + FREE_COLUMNS),
    defaultColumnWidth: columnPixels(sheet.properties.defaultColWidth ?? DEFAULT_COLUMN_WIDTH),
    defaultRowHeight: rowPixels(usualHeight(sheet)),
    cellData,
    rowData,
    columnData: columnsFromFile(sheet),
    mergeData: mergesFromFile(sheet),
    showGridlines: view?.showGridLines === false ? NO : YES,
    ...(view ? frozen(view) : {}),
    ...(sheet.properties.tabColor?.argb ? { tabColor: `#${sheet.properties.tabColor.argb.slice(-6)}` } : {}),
  };
}

function rowsFromFile(sheet: Worksheet, styles: StyleSheet, date1904: boolean) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, IRowData> = {};
  const usual = usualHeight(sheet);
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const height = row.height || neededHeight(row, usual);
    if (height || row.hidden) rowData[number - 1] = { ...(height ? { h: rowPixels(height), ia: NO } : {}), ...(row.hidden ? { hd: YES } : {}) };
    const cells: Record<number, ICellData> = {};
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const content = cellFromFile(cell, date1904);
      const style = styles.idOf(cell.style);
      if (content || style) cells[column - 1] = { ...content, ...(style ? { s: style } : {}) };
    });
    if (Object.keys(cells).length > 0) cellData[number - 1] = cells;
  });
  return { cellData, rowData };
}

const usualHeight = (sheet: Worksheet): number => sheet.properties.defaultRowHeight || DEFAULT_ROW_HEIGHT;

function columnsFromFile(sheet: Worksheet): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (let number = 1; number <= sheet.columnCount; number += 1) {
    const { width, hidden } = sheet.getColumn(number);
    if (width || hidden) columns[number - 1] = { ...(width ? { w: columnPixels(width) } : {}), ...(hidden ? { hd: YES } : {}) };
  }
  return columns;
}

function mergesFromFile(sheet: Worksheet): IRange[] {
  return sheet.model.merges.flatMap((merge) => {
    const [start, end] = merge.split(':').map(parseAddress);
    return start && end ? [{ startRow: start.row - 1, startColumn: start.column - 1, endRow: end.row - 1, endColumn: end.column - 1 }] : [];
  });
}

function frozen(view: Partial<WorksheetView>): Partial<IWorksheetData> {
  if (view.state !== 'frozen') return {};
  const { xSplit = 0, ySplit = 0 } = view;
  return { freeze: { xSplit, ySplit, startColumn: xSplit || -1, startRow: ySplit || -1 } };
}
