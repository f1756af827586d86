/** What holds for all that is done to cells: protection, and that a whole sheet has only so many cells that matter. */
import type { Rectangle } from '../../../../src/model/address';
import { RichError } from '../rich-api';
import type { ExcelSheet } from './excel-sheet';
import { intersection, placesIn } from './rectangles';

const NOWHERE: Rectangle = { top: 1, left: 1, bottom: 0, right: 0 };
const MANY = 200_000;

/** Of a whole sheet or column, the part that holds or shows something. */
export function usedOnly(sheet: ExcelSheet, rectangle: Rectangle): Rectangle {
  const cells = (rectangle.bottom - rectangle.top + 1) * (rectangle.right - rectangle.left + 1);
  if (cells <= MANY) return rectangle;
  const used = sheet.used(true);
  return (used && intersection(used, rectangle)) ?? NOWHERE;
}

/** @throws RichError AccessDenied where the sheet's protection does not allow it */
export function refuseLocked(sheet: ExcelSheet, rectangles: readonly Rectangle[], what: 'content' | 'looks'): void {
  if (!sheet.protection) return;
  if (what === 'looks' && sheet.protection.options['allowFormatCells'] === true) return;
  if (what === 'looks') throw new RichError('AccessDenied');
  for (const rectangle of rectangles) for (const [row, column] of placesIn(usedOnly(sheet, rectangle))) if (sheet.cellAt(row, column).look.locked) throw new RichError('AccessDenied');
}
