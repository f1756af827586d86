/** The layout of a sheet that the program makes, written into a worksheet of exceljs after its cells. */
import type { Worksheet, WorksheetView } from 'exceljs';
import type { SheetLayout } from '../../model/sheet-edit';
import { setUpPage } from './page-setup';

export async function writeLayout(sheet: Worksheet, layout: SheetLayout): Promise<void> {
  const { merges = [], rowHeights = new Map<number, number>(), page, isProtected, takesNewRows } = layout;
  for (const { top, left, bottom, right } of merges) {
    // A merge of a single cell makes Excel repair the file.
    if (top !== bottom || left !== right) sheet.mergeCells(top, left, bottom, right);
  }
  for (const [row, height] of rowHeights) sheet.getRow(row).height = height;
  sheet.views = viewsOf(layout);
  if (page) setUpPage(sheet, page);
  if (isProtected) await protectSheet(sheet, takesNewRows);
}

/** Without a password; columns may still be widened to read them. */
export async function protectSheet(sheet: Worksheet, takesNewRows = false): Promise<void> {
  await sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, insertRows: takesNewRows });
}

function viewsOf({ frozen, hidesGridLines }: SheetLayout): Partial<WorksheetView>[] {
  const showGridLines = !hidesGridLines;
  if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) return hidesGridLines ? [{ state: 'normal', showGridLines }] : [];
  return [{ state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, showGridLines }];
}
