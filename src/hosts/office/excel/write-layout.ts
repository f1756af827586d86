/** The layout of a sheet that the program makes: merges, heights, frozen panes, the page and, last, protection. */
import { columnName } from '../../../model/address';
import type { PageSetup, SheetLayout } from '../../../model/sheet-edit';
import { rangeAddress } from './address-lists';
import { pointsOf } from './measures';

/** Header and footer stand 0.3 inch from the edge. */
const HEADER_POINTS = 0.3 * 72;
const PAGE_NUMBERS = '第 &P 页，共 &N 页';

export function writeLayout(sheet: Excel.Worksheet, { merges = [], rowHeights = new Map<number, number>(), frozen, hidesGridLines, page, isProtected, takesNewRows }: SheetLayout): void {
  for (const area of merges) if (area.top !== area.bottom || area.left !== area.right) sheet.getRange(rangeAddress(area)).merge(false);
  for (const [row, height] of rowHeights) sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = height;
  if (frozen && frozen.rows > 0 && frozen.columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  else if (frozen && frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
  else if (frozen && frozen.columns > 0) sheet.freezePanes.freezeColumns(frozen.columns);
  if (hidesGridLines) sheet.showGridlines = false;
  if (page) setUpPage(sheet.pageLayout, page);
  // Colours, also those of marks, stay possible; what is typed is held to the open cells all the same.
  if (isProtected) sheet.protection.protect({ allowFormatCells: true, allowFormatColumns: true, allowInsertRows: takesNewRows ?? false, selectionMode: 'Normal' });
}

function setUpPage(layout: Excel.PageLayout, { paper, orientation, repeatedRows, repeatedColumns, pagesAcross = 1, pagesDown, numbersPages, margins, printArea }: PageSetup): void {
  layout.paperSize = paper;
  layout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.zoom = { horizontalFitToPages: pagesAcross, ...(pagesDown !== undefined && { verticalFitToPages: pagesDown }) };
  layout.centerHorizontally = true;
  const { top, bottom, left, right } = margins;
  layout.setPrintMargins('Points', { top: pointsOf(top), bottom: pointsOf(bottom), left: pointsOf(left), right: pointsOf(right), header: HEADER_POINTS, footer: HEADER_POINTS });
  if (repeatedRows) layout.setPrintTitleRows(`$${repeatedRows[0]}:$${repeatedRows[1]}`);
  if (repeatedColumns) layout.setPrintTitleColumns(`$${columnName(repeatedColumns[0])}:$${columnName(repeatedColumns[1])}`);
  if (printArea) layout.setPrintArea(rangeAddress(printArea));
  if (numbersPages) layout.headersFooters.defaultForAllPages.centerFooter = PAGE_NUMBERS;
}
