/**
 * Selects a cell and brings it into view, moving the sheet as little as that takes: not at all where the cell can be
 * seen, and sideways only as far as needed, so that the stub with the labels stays in sight where there is room.
 */
import type { FWorksheet } from './facade';

/** Rows and columns kept in view before the cell, for the reader to see where it stands. */
const ROWS_BEFORE = 5;
const COLUMNS_BEFORE = 2;
const ROW_HEADER = 60;

/** @param row from 0, as Univer counts, and so the column */
export async function goToCell(sheet: FWorksheet, row: number, column: number, viewWidth: number): Promise<void> {
  if (sheet.isSheetHidden()) sheet.showSheet();
  if (sheet.getWorkbook().getActiveSheet().getSheetId() !== sheet.getSheetId()) {
    sheet.activate();
    // What is in view is known once the other sheet has been painted.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  }
  sheet.getRange(row, column).activate();
  const view = sheet.getVisibleRange();
  if (!view) return;
  // The last row and column in view may be cut off.
  const rowIsSeen = row < sheet.getFrozenRows() || (row >= view.startRow && row < view.endRow);
  const columnIsSeen = column < sheet.getFrozenColumns() || (column >= view.startColumn && column < view.endColumn);
  if (rowIsSeen && columnIsSeen) return;
  const fitsFromFirst = widthThrough(sheet, column) + ROW_HEADER <= viewWidth;
  sheet.scrollToCell(
    rowIsSeen ? view.startRow : Math.max(0, row - ROWS_BEFORE),
    columnIsSeen ? view.startColumn : fitsFromFirst ? 0 : Math.max(0, column - COLUMNS_BEFORE),
  );
}

function widthThrough(sheet: FWorksheet, column: number): number {
  let width = 0;
  for (let at = 0; at <= column; at += 1) width += sheet.getColumnWidth(at);
  return width;
}
