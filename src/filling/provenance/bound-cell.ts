/**
 * A line bound to its cell by formulas, which every spreadsheet program moves along when lines are inserted or sheets renamed:
 *
 *   单元格  ADDRESS(ROW(统计表!D14),COLUMN(统计表!D14),4)                      → D14
 *   状态    IF(ISERROR(统计表!D14),"已改动",IF(统计表!D14=1206,"未改动","已改动"))  → 未改动
 *
 * So the sheet itself says when a figure has been changed since, without this program.
 */
import { addressOf, parseAddress, referenceTo, type CellRef } from '../../model/address';
import { decimal } from '../../model/decimal';
import type { CellContent } from '../../model/sheet-edit';
import type { CellValue } from '../../model/workbook';

export const UNCHANGED = '未改动';
export const CHANGED = '已改动';

/** Excel takes texts of 255 characters within a formula. */
const LONGEST_TEXT = 255;

export function cellFormula(place: CellRef): CellContent {
  const reference = referenceTo(place);
  return { formula: `ADDRESS(ROW(${reference}),COLUMN(${reference}),4)`, value: addressOf(place) };
}

export function stateFormula(place: CellRef, written: CellValue): CellContent {
  const reference = referenceTo(place);
  const literal = literalOf(written);
  if (literal === undefined) return { value: UNCHANGED };
  return { formula: `IF(ISERROR(${reference}),"${CHANGED}",IF(${reference}=${literal},"${UNCHANGED}","${CHANGED}"))`, value: UNCHANGED };
}

/** The cell that a formula of `cellFormula` is about by now; undefined for any other, and where the cell was deleted. */
export function boundCell(formula: string | undefined): CellRef | undefined {
  const match = /^ADDRESS\(ROW\((?:'((?:[^']|'')+)'|([^'!()]+))!(\$?[A-Z]{1,3}\$?\d{1,7})\)/iu.exec(formula ?? '');
  const at = match && parseAddress(match[3]!);
  return match && at ? { sheet: match[1]?.replaceAll("''", "'") ?? match[2]!, ...at } : undefined;
}

export function isBinding(formula: string | undefined): boolean {
  return formula !== undefined && /^ADDRESS\(ROW\(/iu.test(formula);
}

function literalOf(value: CellValue): string | undefined {
  if (typeof value === 'number') return decimal(value).toFixed();
  return typeof value === 'string' && value.length <= LONGEST_TEXT ? `"${value.replaceAll('"', '""')}"` : undefined;
}
