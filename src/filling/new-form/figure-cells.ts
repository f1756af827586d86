/** The two kinds of cells that hold figures: open ones to fill in, and those that calculate themselves. */
import type { FormItem } from '../../model/form';
import type { CellContent } from '../../model/sheet-edit';
import type { Calculation, PlaceOf } from './calculations';
import { COMPUTED } from './look';
import { figureFormat, type InputCell } from './value-rule';

export function openCell({ style, numberFormat, validation }: InputCell): CellContent {
  return { value: null, style, isInput: true, ...(numberFormat !== undefined && { numberFormat }), ...(validation && { validation }) };
}

/** With what it comes to while nothing is filled in. */
export function computedCell(calculation: Calculation, item: FormItem, placeOf: PlaceOf): CellContent {
  const numberFormat = figureFormat(item, calculation.decimals);
  return { formula: calculation.formula(placeOf), value: '', style: COMPUTED, ...(numberFormat !== undefined && { numberFormat }) };
}
