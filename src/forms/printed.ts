/** A figure as it stands in the sheet, for messages: thousands separators, unit of measure where the form states one. */
import type { Decimal } from '../model/decimal';
import type { Fact } from '../model/fact';
import type { UnitOfMeasure } from '../model/quantity';
import { isCellError } from '../model/workbook';
import { formatNumber } from '../text/format';

/** What stands in the cell; "" where it is empty. A rate carries its %, also where the cell holds 0.92 shown as 92%. */
export function printedValue({ cell, quantity, reading }: Fact): string {
  if (reading === 'number' && quantity) return formatNumber(quantity.value) + percentOf(quantity.unitOfMeasure);
  const { value } = cell;
  if (value === null) return '';
  return isCellError(value) ? value.error : String(value).trim();
}

function percentOf({ dimension, text }: UnitOfMeasure): string {
  return dimension === 'percent' ? text : '';
}

/** With its unit: 44,551人. */
export function printedQuantity(fact: Fact): string {
  const unit = fact.quantity?.unitOfMeasure.text ?? '';
  return fact.quantity ? `${formatNumber(fact.quantity.value)}${unit}` : printedValue(fact);
}

/** A bound in the unit of a fact, from base units: 1,206 of 人 is 0.1206 万人. */
export function inUnitOf(fact: Fact, amount: Decimal): Decimal {
  return amount.div(fact.quantity?.unitOfMeasure.multiplier ?? 1);
}
