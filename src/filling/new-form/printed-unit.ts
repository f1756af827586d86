/** The unit of measure that an item is printed with, and the one that holds for a whole table: 计量单位：人. */
import type { FormItem } from '../../model/form';
import type { UnitOfMeasure } from '../../model/quantity';
import { unitOfMeasure } from '../../text/unit-of-measure';

/** "" for words, codes, dates and answers. */
export function printedUnit({ indicator, unit }: FormItem): string {
  return indicator.unit === undefined ? '' : (unit ?? indicator.unit);
}

export function measureOf(item: FormItem): UnitOfMeasure | undefined {
  return unitOfMeasure(printedUnit(item));
}

/** @returns undefined where the items are counted in several units */
export function commonUnit(items: readonly FormItem[]): string | undefined {
  const units = new Set(items.map(printedUnit).filter((unit) => unit !== ''));
  return units.size === 1 ? [...units][0] : undefined;
}
