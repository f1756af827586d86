/** The layout of a fresh sheet: merges, heights, what stays while scrolling, the page. */
import type { SheetLayout } from '../../model/sheet-edit';
import { areaAddress, sizeOf } from './areas';
import type { EtWorkbook } from './object-model';
import { setUpPage } from './page-setup';
import type { WriteTarget } from './write-contents';
import { writeHeights } from './write-widths';

export function writeLayout(workbook: EtWorkbook, target: WriteTarget, layout: SheetLayout, isNew: boolean): void {
  const { sheet } = target;
  for (const merge of layout.merges ?? []) if (sizeOf(merge) > 1) sheet.Range(areaAddress(merge)).Merge();
  if (layout.rowHeights) writeHeights(target, layout.rowHeights);
  if (layout.frozen || layout.hidesGridLines) arrangeWindow(workbook, target, layout);
  setUpPage(target, layout.page, isNew);
}

/** Belongs to the window, and there to the sheet that is shown. A sheet that cannot be shown needs none. */
function arrangeWindow(workbook: EtWorkbook, { sheet }: WriteTarget, { frozen, hidesGridLines }: SheetLayout): void {
  if (sheet.Visible !== -1 && sheet.Visible !== true) return;
  sheet.Activate();
  const window = workbook.Windows.Item(1);
  if (!window) return;
  if (hidesGridLines) window.DisplayGridlines = false;
  if (!frozen || frozen.rows + frozen.columns === 0) return;
  // Split is counted from the first row and column in sight.
  window.ScrollRow = 1;
  window.ScrollColumn = 1;
  window.FreezePanes = false;
  window.SplitRow = frozen.rows;
  window.SplitColumn = frozen.columns;
  window.FreezePanes = true;
}
