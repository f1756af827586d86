/**
 * Σ factor·figure ≤ bound in decimals as an inequality in whole numbers, for some figures consistent with the printed
 * digits. A figure may be half a digit more than printed only exclusively, so slack from above makes it strict.
 */
import { decimal, decimalPlaces, sum, ZERO, type Decimal } from '../model/decimal';
import type { Inequality, Term } from '../relations/solve/problem';

export interface FigureTerm {
  /** Index among the problem's figures. */
  readonly index: number;
  /** Coefficient times one unit of the last printed digit, in base units. */
  readonly factor: Decimal;
  /** Half a unit of the last printed digit, in base units; 0 for full counts. */
  readonly half: Decimal;
}

/** @param isStrict less than, not at most */
export function inequalityOf(figures: readonly FigureTerm[], bound: Decimal, isStrict = false): Inequality {
  const rounded = figures.filter(({ half }) => half.gt(ZERO));
  const slack = sum(rounded.map(({ factor }) => factor.abs().times('0.5')));
  const strict = isStrict || rounded.some(({ factor }) => factor.lt(ZERO));
  const limit = bound.plus(slack);
  const scale = decimal(`1e${Math.max(decimalPlaces(limit), ...figures.map(({ factor }) => decimalPlaces(factor)))}`);
  const whole = (value: Decimal): bigint => BigInt(value.times(scale).toFixed(0));
  const terms = merged(figures.map(({ index, factor }) => ({ figure: index, coefficient: whole(factor) })));
  return { terms, bound: whole(limit) - (strict ? 1n : 0n) };
}

/** A figure that is named twice, under two names, is one figure. */
function merged(terms: readonly Term[]): readonly Term[] {
  const sums = new Map<number, bigint>();
  for (const { figure, coefficient } of terms) sums.set(figure, (sums.get(figure) ?? 0n) + coefficient);
  return [...sums].filter(([, coefficient]) => coefficient !== 0n).map(([figure, coefficient]) => ({ figure, coefficient }));
}
