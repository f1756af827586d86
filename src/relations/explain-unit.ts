/**
 * In which unit the amounts of a comparison are told. Figures all in 万人 give a sum in 万人; 万人 beside 人 are told as
 * printed and summed in 人; rates give %, and their differences 个百分点.
 */
import { decimal, decimalPlaces, roundTo, type Decimal } from '../model/decimal';
import type { UnitOfMeasure } from '../model/quantity';
import { formatNumber } from '../text/format';
import type { Operand, Scope, Scale } from './scope';
import type { UnitsTold } from './explain-side';
import { standsForGroup } from './names';
import type { Expression } from './syntax';

export interface TellingUnit {
  readonly units: UnitsTold;
  readonly divisor: Decimal;
  readonly suffix: string;
}

const ONE = decimal(1);
const MOST_PLACES = 4;

export function tellingUnit(left: Expression, right: Expression, scale: Scale, scope: Scope): TellingUnit {
  if (scale === 'points') return { units: 'marked', divisor: ONE, suffix: '%' };
  if (hasPercentLiteral(left) !== hasPercentLiteral(right) && isRatio(left) !== isRatio(right)) return { units: 'marked', divisor: decimal('0.01'), suffix: '%' };
  const units = unitsOf(left, scope).concat(unitsOf(right, scope));
  const [first] = units;
  if (!first) return { units: 'marked', divisor: ONE, suffix: '' };
  const same = units.every(({ text }) => text === first.text);
  if (same) return first.multiplier === 1 ? { units: 'marked', divisor: ONE, suffix: '' } : { units: 'marked', divisor: decimal(first.multiplier), suffix: first.text };
  const oneDimension = units.every(({ dimension }) => dimension === first.dimension);
  const plain = units.find(({ multiplier }) => multiplier === 1) ?? first;
  return { units: 'all', divisor: ONE, suffix: oneDimension ? plain.text.replace(/^[千百万亿]+/u, '') : '' };
}

/** An amount in base units or points, told in this unit; what has no end is rounded. */
export function tellAmount(amount: Decimal, { divisor, suffix }: TellingUnit): string {
  const value = amount.div(divisor);
  return formatNumber(decimalPlaces(value) > MOST_PLACES ? roundTo(value, MOST_PLACES) : value) + suffix;
}

/** A difference as its size: 3 for -3, in 个百分点 between rates. */
export function tellDifference(difference: Decimal, unit: TellingUnit, points: string): string {
  return tellAmount(difference.abs(), unit.suffix === '%' ? { ...unit, suffix: points } : unit);
}

function unitsOf(expression: Expression, scope: Scope): readonly UnitOfMeasure[] {
  switch (expression.kind) {
    case 'number':
    case 'growth':
      return [];
    case 'name':
      return unitOf(scope.value(expression.name, expression.period));
    case 'sum':
      return expression.terms.flatMap((term) => unitsOf(term.expression, scope));
    case 'product':
      return isRatio(expression) ? [] : expression.factors.flatMap((factor) => unitsOf(factor.expression, scope));
    case 'call':
      return expression.arguments.flatMap((argument) => {
        const parts = standsForGroup(expression, argument) ? scope.parts?.(argument.name, argument.period) : undefined;
        return parts ? parts.flatMap(({ operand }) => unitOf(operand)) : unitsOf(argument, scope);
      });
  }
}

function unitOf(operand: Operand | 'unknown-name'): readonly UnitOfMeasure[] {
  return operand !== 'unknown-name' && operand.kind === 'figure' ? [operand.quantity.unitOfMeasure] : [];
}

/** Names multiplied or divided among themselves: the result is in no unit of the form. */
function isRatio(expression: Expression): boolean {
  if (expression.kind === 'call') return expression.arguments.some(isRatio);
  if (expression.kind === 'sum') return expression.terms.some((term) => isRatio(term.expression));
  return expression.kind === 'product' && expression.factors.filter((factor) => factor.expression.kind !== 'number').length > 1;
}

function hasPercentLiteral(expression: Expression): boolean {
  if (expression.kind === 'sum') return expression.terms.every((term) => hasPercentLiteral(term.expression));
  return expression.kind === 'number' && expression.unit?.dimension === 'percent';
}
