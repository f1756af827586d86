/**
 * The unit of measure of each line of a table. The nearest statement wins: a bracket in the label, a 计量单位 column,
 * a bracket in the head above, the whole that the line is a part of, the 「单位:个、万人」 line, the indicator's own.
 * A unit that cannot measure the indicator (人 for a sum of money) is not used; it is reported.
 */
import type { UnitOfMeasure } from '../model/quantity';
import { fitsDimension, unitOfMeasure } from '../text/unit-of-measure';
import type { ItemLine } from './table';

export interface LineUnit {
  readonly unitOfMeasure: UnitOfMeasure | undefined;
  readonly unitMisfit?: string;
}

/** @returns in the order of the lines */
export function lineUnits(lines: readonly ItemLine[], unitLine: readonly UnitOfMeasure[]): readonly LineUnit[] {
  const stated = new Map<string, UnitOfMeasure>();
  return lines.map((line) => {
    const { item, placed, printedUnit } = line;
    const own = item.indicator.unit === undefined ? undefined : unitOfMeasure(item.unit ?? item.indicator.unit);
    if (!own) return { unitOfMeasure: undefined };
    const fits = (unit: UnitOfMeasure | undefined) => unit !== undefined && fitsDimension(unit, own.dimension);
    const printed = placed.label.unit ?? (printedUnit === undefined ? undefined : unitOfMeasure(printedUnit));
    const above = [...placed.path].reverse().map((label) => label.unit);
    const whole = item.partOf === undefined ? undefined : stated.get(item.partOf);
    const nearest = [printed, ...above, whole].find(fits);
    if (nearest) stated.set(item.indicator.id, nearest);
    const unit = nearest ?? unitLine.find(fits) ?? own;
    return { unitOfMeasure: asMeasureOf(unit, own), ...(printed && !fits(printed) && { unitMisfit: printed.text }) };
  });
}

/** A bare 「万」 measures what the indicator counts: 万 of 人 is 万人. */
function asMeasureOf(unit: UnitOfMeasure, own: UnitOfMeasure): UnitOfMeasure {
  return unit.dimension === 'other' && own.dimension !== 'other' ? (unitOfMeasure(unit.text + own.text) ?? unit) : unit;
}
