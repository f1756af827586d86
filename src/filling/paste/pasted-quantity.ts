/**
 * How much a pasted figure is, and what was taken for granted. A unit written with the number wins (2.2万人 is 22,000 人); a
 * bare 万 multiplies the base unit, whatever the form prints; where nothing is written, the unit that the form prints is meant.
 */
import type { Quantity, UnitOfMeasure } from '../../model/quantity';
import { readNumber } from '../../text/number';
import { plainText, withoutSpaces } from '../../text/plain-text';
import { fitsDimension, unitOfMeasure } from '../../text/unit-of-measure';
import { MULTIPLIERS } from '../../text/unit-table';
import type { PastedFigure } from './pasted-figure';

export type PastedQuantity = { readonly quantity: Quantity; readonly doubts: readonly string[] } | { readonly reason: string };

const BARE = /^([-+]?[\d.,]+)(千|万|百万|千万|亿|万亿)$/u;

/** @param isUnitStated somewhere around the figure: with its label, in its row, in a unit line */
export function pastedQuantity({ fact, unitOfMeasure: line, unitMisfit }: PastedFigure, text: string, isUnitStated: boolean): PastedQuantity {
  const { quantity } = fact;
  if (!quantity) return { reason: `“${plainText(text)}”不是一个确定的数` };
  const own = readNumber(text)?.unit;
  if (!line) return { quantity, doubts: [] };
  const misfit = own && !fitsDimension(own, line.dimension) ? own.text : unitMisfit;
  if (misfit !== undefined) return { reason: `“${plainText(text)}”以“${misfit}”计，与本表的“${line.text}”不符` };
  if (own) return { quantity: { ...quantity, unitOfMeasure: { ...own, dimension: line.dimension } }, doubts: [] };
  return bare(text, line) ?? { quantity, doubts: isUnitStated ? [] : assumed(line) };
}

function bare(text: string, line: UnitOfMeasure): PastedQuantity | undefined {
  const [, digits, power] = BARE.exec(withoutSpaces(text)) ?? [];
  if (power === undefined) return undefined;
  const { value, decimals } = readNumber(digits!)!;
  const base = line.text.replace(/^[千百万亿]+/u, '');
  const measure = unitOfMeasure(power + base) ?? { text: power, dimension: line.dimension, multiplier: MULTIPLIERS.get(power)! };
  return { quantity: { value, decimals, unitOfMeasure: { ...measure, dimension: line.dimension } }, doubts: line.multiplier === 1 ? [] : [`“${plainText(text)}”没有写计量单位，按“${measure.text}”计`] };
}

/** 人 goes without saying, 万人 and 元 do not. */
function assumed({ text, multiplier, dimension }: UnitOfMeasure): readonly string[] {
  return multiplier === 1 && dimension !== 'money' ? [] : [`没有写计量单位，按本表的“${text}”计`];
}
