/**
 * The formulas of a form: totals (see totals.ts) and rates that are known by name. A formula of blank cells comes to "", never
 * to 0 or an error, so that a form that is not filled in does not look as if it were.
 *
 *   基层工会数      IF(COUNT(D8:D11)=0,"",SUM(D8:D11))
 *   职工入会率 %    IF(OR(COUNT(D20)=0,SUM(D12)=0),"",ROUND(D20/D12*100,2))
 */
import { addressOf, type Rectangle } from '../../model/address';
import { decimal, type Decimal } from '../../model/decimal';
import type { FormDefinition, FormItem } from '../../model/form';
import type { RateDefinition } from '../../model/rate';
import { measureOf } from './printed-unit';
import { rateOfItem } from './rate-of-item';
import { totalsOf, type Addend } from './totals';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the figures of an indicator stand, for one unit and period. */
export type PlaceOf = (indicator: string) => Place;

export interface Calculation {
  formula(placeOf: PlaceOf): string;
  /** Digits after the point of a rate. */
  readonly decimals?: number;
}

/** @returns by indicator id, for the items that calculate themselves */
export function calculationsOf(definition: FormDefinition, rates: readonly RateDefinition[] = []): ReadonlyMap<string, Calculation> {
  const items = new Map(definition.items.map((item) => [item.indicator.id, item]));
  const calculations = new Map<string, Calculation>();
  for (const [total, addends] of totalsOf(definition)) calculations.set(total, { formula: (placeOf) => sumFormula(scaled(addends, items.get(total)!, items), placeOf) });
  for (const item of definition.items) {
    const rate = rateOfItem(item, definition, rates);
    if (rate) calculations.set(item.indicator.id, { decimals: rate.decimals, formula: (placeOf) => rateFormula(rate, item, items, placeOf) });
  }
  return calculations;
}

/** SUM over cells one below the other or side by side, "" while they are blank. */
export function columnTotal(cells: Rectangle): string {
  const range = rangeOf(cells);
  return `IF(COUNT(${range})=0,"",SUM(${range}))`;
}

/** Of an amount in 万元 for a total in 元 ten thousand times as much is added. */
function scaled(addends: readonly Addend[], total: FormItem, items: ReadonlyMap<string, FormItem>): readonly Addend[] {
  return addends.map(({ indicator, coefficient }) => ({ indicator, coefficient: coefficient.times(multiplierOf(items.get(indicator)!)).div(multiplierOf(total)) }));
}

function sumFormula(addends: readonly Addend[], placeOf: PlaceOf): string {
  const groups = new Map<string, Place[]>();
  for (const { indicator, coefficient } of addends) {
    const group = groups.get(coefficient.toFixed());
    if (group) group.push(placeOf(indicator));
    else groups.set(coefficient.toFixed(), [placeOf(indicator)]);
  }
  const [first, ...others] = [...groups].sort(([a], [b]) => Number(b) - Number(a)).map(([coefficient, places]) => product(decimal(coefficient), `SUM(${listOf(places)})`));
  return `IF(COUNT(${listOf(addends.map(({ indicator }) => placeOf(indicator)))})=0,"",${first!.replace(/^\+/u, '')}${others.join('')})`;
}

function product(coefficient: Decimal, sum: string): string {
  const sign = coefficient.lt(0) ? '-' : '+';
  const size = coefficient.abs();
  return size.eq(1) ? sign + sum : `${sign}${size.toFixed()}*${sum}`;
}

/** In percent, or in the ‰ that the item is printed with. */
function rateFormula({ numerator, denominator, decimals }: RateDefinition, item: FormItem, items: ReadonlyMap<string, FormItem>, placeOf: PlaceOf): string {
  const [above, below] = [addressOf(placeOf(numerator)), addressOf(placeOf(denominator))];
  const scale = decimal(100).times(multiplierOf(items.get(numerator)!)).div(multiplierOf(items.get(denominator)!)).div(multiplierOf(item));
  return `IF(OR(COUNT(${above})=0,SUM(${below})=0),"",ROUND(${above}/${below}*${scale.toFixed()},${decimals}))`;
}

function multiplierOf(item: FormItem): Decimal {
  return decimal(measureOf(item)?.multiplier ?? 1);
}

/** D8, D9, D10, D14 → D8:D10,D14 */
function listOf(places: readonly Place[]): string {
  const areas: Rectangle[] = [];
  for (const { row, column } of [...places].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = areas.at(-1);
    const isBelow = last && last.left === last.right && last.left === column && last.bottom + 1 === row;
    const isBeside = last && last.top === last.bottom && last.top === row && last.right + 1 === column;
    if (isBelow || isBeside) areas[areas.length - 1] = { ...last, bottom: row, right: column };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas.map(rangeOf).join(',');
}

function rangeOf({ top, left, bottom, right }: Rectangle): string {
  const from = addressOf({ row: top, column: left });
  return top === bottom && left === right ? from : `${from}:${addressOf({ row: bottom, column: right })}`;
}
