/**
 * A linear comparison with the cells of one scope put in: Σ coefficient·cell + constant ⋛ 0, give or take a tolerance.
 * Equal cells have become one, and a group such as 分项 its members.
 */
import { ZERO, type Decimal } from '../model/decimal';
import { literalAmount, type LinearForm, type LinearTerm } from './linear-form';
import { isInPercent } from './operand-amount';
import type { Link } from './prepare';
import type { Doubt, Operand, Scope } from './scope';
import type { PeriodFunction } from './syntax';

export interface GroundTerm {
  readonly name: string;
  readonly period: PeriodFunction | undefined;
  readonly operand: Operand | 'unknown-name';
  readonly coefficient: Decimal;
}

export interface GroundLink {
  /** None with coefficient 0. */
  readonly terms: readonly GroundTerm[];
  /** In base units, or percent where the cells are; like the coefficients, times the form's divisor. */
  readonly constant: Decimal;
  readonly tolerance: Decimal;
  /** Groups that have no members. */
  readonly noParts: readonly Doubt[];
}

/** @param form the link's own linear form */
export function groundLink(link: Link, form: LinearForm, scope: Scope): GroundLink {
  const cells = new Map<string, GroundTerm>();
  const noParts: Doubt[] = [];
  for (const { variable, mayBeGroup, coefficient } of form.terms) {
    const parts = mayBeGroup ? scope.parts?.(variable.name, variable.period) : undefined;
    if (parts?.length === 0) noParts.push({ name: variable.name, reason: 'no-parts' });
    if (parts) for (const part of parts) add(part.name, variable, part.operand, coefficient);
    else add(variable.name, variable, scope.value(variable.name, variable.period), coefficient);
  }
  const all = [...cells.values()];
  const inPercent = all.some(({ operand }) => isInPercent(operand));
  return {
    terms: all.filter(({ coefficient }) => !coefficient.eq(ZERO)),
    constant: constantOf(form, inPercent),
    tolerance: link.tolerance ? literalAmount(link.tolerance, inPercent).times(form.divisor) : ZERO,
    noParts,
  };

  function add(name: string, { period }: LinearTerm['variable'], operand: Operand | 'unknown-name', coefficient: Decimal): void {
    const key = `${period ?? ''}:${name}`;
    cells.set(key, { name, period, operand, coefficient: coefficient.plus(cells.get(key)?.coefficient ?? ZERO) });
  }
}

/** A constant written with % is a hundredfold beside figures that are in percent. */
export function constantOf({ constant, percentConstant }: LinearForm, inPercent: boolean): Decimal {
  return percentConstant.eq(ZERO) ? constant : constant.plus(inPercent ? percentConstant.times(100) : percentConstant);
}
