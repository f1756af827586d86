/**
 * What a relation can see besides its own form: the other forms of the workbook (基层台账!会员人数), and the workbook of an
 * earlier period (上年同期(会员人数) where the form has no such column).
 */
import { addressOf, type CellRef } from '../model/address';
import type { Form } from '../model/form';
import type { FormIndex } from './form-index';
import { labelKey } from './label';

export interface Previous {
  readonly forms: readonly Form[];
  /** As the person knows it. */
  readonly fileName?: string;
}

export interface Elsewhere {
  /** All forms of the workbook. */
  readonly forms: readonly Form[];
  readonly previous: Previous;
}

export const NO_PREVIOUS: Previous = { forms: [] };
export const NOTHING_ELSE: Elsewhere = { forms: [], previous: NO_PREVIOUS };

/** 「2025年上半年.xlsx」工作表「统计表」B5 */
export function earlierPlace(place: CellRef, { fileName }: Previous): string {
  return `${fileName === undefined ? '上期工作簿' : `「${fileName}」`}工作表「${place.sheet}」${addressOf(place)}`;
}

/** The table that a relation of this form calls by its sheet, code or title; of several, the one of the same unit and period. */
export function tableCalled(name: string, form: Form, forms: readonly Form[]): Form | 'none' | 'several' {
  const key = labelKey(name);
  const onSheet = forms.filter(({ sheet }) => labelKey(sheet) === key);
  const called = onSheet.length > 0 ? onSheet : forms.filter(({ definition, title }) => [definition.code, definition.title, title].some((each) => labelKey(each) === key));
  if (called.length <= 1) return called[0] ?? 'none';
  const alike = called.filter((each) => each.reportingUnit === form.reportingUnit && each.reportPeriod?.text === form.reportPeriod?.text);
  return alike.length === 1 ? alike[0]! : 'several';
}

/** A unit is itself under its name; the form's own unit and its 合计 row are the own unit or the 合计 row of the other. */
export function unitIn(other: FormIndex, index: FormIndex, unit: string): string | undefined {
  const { units } = other.form;
  if (units.some(({ key }) => key === unit)) return unit;
  if (unit !== '' && !index.unit(unit).isTotal) return undefined;
  const totals = units.filter(({ isTotal }) => isTotal);
  return (units.find(({ key }) => key === '') ?? (totals.length === 1 ? totals[0] : totals.find(isGrandTotal)))?.key;
}

function isGrandTotal({ key }: { readonly key: string }): boolean {
  return /^(?:合计|总计|共计|总数|全)/u.test(key);
}

/** 本期 is 本期, a year that year; a form of one year meets the column of that year. */
export function periodIn(other: FormIndex, index: FormIndex, key: string): string | undefined {
  const { periods, reportPeriod } = other.form;
  if (periods.some((period) => period.key === key)) return key;
  const { role, year } = index.period(key);
  if (role === 'current') return periods.find((period) => period.key === String(index.form.reportPeriod?.year))?.key;
  const isItsYear = year !== undefined && reportPeriod?.year === year && reportPeriod.span === 'year';
  return isItsYear ? periods.find((period) => period.role === 'current')?.key : undefined;
}
