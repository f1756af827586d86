/**
 * A cell in the words of its form, and its content as it is read: D14 → 「四川 会员人数」, 44,551. Private numbers are masked.
 */
import { cellNamed } from '../forms/cell-names';
import type { CellRef } from '../model/address';
import { decimal } from '../model/decimal';
import type { CellChange } from '../model/finding';
import { isCellError, isEmpty, type CellValue } from '../model/workbook';
import type { PreparedReport } from '../report';
import { formatNumber } from '../text/format';
import { maskNumber, maskPersonal } from '../text/mask';

/** @returns undefined where the cell belongs to no form */
export function cellName({ forms }: PreparedReport, place: CellRef): string | undefined {
  return cellNamed(forms, place)?.name;
}

/** @returns "" for an empty cell */
export function cellText({ workbook, forms }: PreparedReport, place: CellRef): string {
  const text = valueText(workbook.sheets.find(({ name }) => name === place.sheet)?.cellAt(place.row, place.column).value ?? null);
  return cellNamed(forms, place)?.isPrivate ? maskNumber(text) : maskPersonal(text);
}

export function valueText(value: CellValue): string {
  if (isEmpty(value)) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'number' ? formatNumber(decimal(value)) : String(value);
}

/** Both values of a change, as they may be shown. */
export function changeText({ from, to, masked }: CellChange): { readonly from: string; readonly to: string } {
  return masked ?? { from: valueText(from), to: valueText(to) };
}
