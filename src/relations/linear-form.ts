/**
 * The linear form of an expression, exactly: 基层工会数 − (企业 + 事业) × 2 is 1·基层工会数 − 2·企业 − 2·事业 + 0.
 *
 * Equal variables are combined first, so that a − a is 0 whatever the digits of a may hide. A division is kept as a
 * divisor of the whole, since a third has no exact decimal. A constant written with % is a fraction (2 % is 0.02)
 * unless it is added to or compared with figures that are themselves in percent.
 */
import { decimal, ZERO, type Decimal } from '../model/decimal';
import { standsForGroup } from './names';
import type { Comparator, Condition, Expression, Name, NumberLiteral, Relation } from './syntax';

export interface LinearTerm {
  readonly variable: Name;
  /** The scope may know it as a list of cells; the coefficient is then that of each. */
  readonly mayBeGroup: boolean;
  readonly coefficient: Decimal;
}

export interface LinearForm {
  readonly terms: readonly LinearTerm[];
  readonly constant: Decimal;
  /** Written with %, as a fraction; a hundredfold where the terms are in percent. */
  readonly percentConstant: Decimal;
  /** Positive; divides all of the above. */
  readonly divisor: Decimal;
}

/** Σ coefficient·variable ⋛ constant, divisors multiplied out. */
export interface LinearConstraint {
  readonly terms: readonly LinearTerm[];
  readonly comparator: Comparator;
  readonly constant: Decimal;
  readonly percentConstant: Decimal;
  readonly tolerance: Decimal;
  /** A tolerance written with %, as a fraction. */
  readonly percentTolerance: Decimal;
}

const ONE = decimal(1);
const NOTHING: LinearForm = { terms: [], constant: ZERO, percentConstant: ZERO, divisor: ONE };

/** @returns undefined where variables are multiplied, divided by one another or put through max, min, abs, round or 同比 */
export function linearForm(expression: Expression): LinearForm | undefined {
  switch (expression.kind) {
    case 'number':
      return constantForm(expression);
    case 'name':
      return variable(expression, false);
    case 'sum':
      return total(expression.terms.map(({ sign, expression: term }) => scaled(linearForm(term), sign === '-' ? ONE.neg() : ONE)));
    case 'product':
      return product(expression.factors);
    case 'growth':
      return undefined;
    case 'call':
      if (expression.function !== 'sum') return undefined;
      return total(expression.arguments.map((argument) => (standsForGroup(expression, argument) ? variable(argument, true) : linearForm(argument))));
  }
}

/** Left minus right of one comparison. */
export function linearDifference(left: Expression, right: Expression): LinearForm | undefined {
  return total([linearForm(left), scaled(linearForm(right), ONE.neg())]);
}

/** The claim as constraints that must all hold; undefined where it is not linear or offers alternatives. `when` is not looked at. */
export function linearConstraints(relation: Relation): readonly LinearConstraint[] | undefined {
  return constraintsOf(relation.claim, relation.tolerance ? constantForm(relation.tolerance) : NOTHING);
}

/** A written number in base units; with %, in points beside rates and a fraction everywhere else. */
export function literalAmount({ value, unit }: NumberLiteral, besideRates = false): Decimal {
  if (!unit) return value;
  const amount = value.times(decimal(unit.multiplier));
  return unit.dimension === 'percent' && !besideRates ? amount.times('0.01') : amount;
}

function constraintsOf(condition: Condition, tolerance: LinearForm): LinearConstraint[] | undefined {
  if (condition.kind === 'and') return allOf(condition.conditions.map((part) => constraintsOf(part, tolerance)));
  if (condition.kind !== 'comparison') return undefined;
  return allOf(
    condition.comparators.map((comparator, index) => {
      const form = linearDifference(condition.operands[index]!, condition.operands[index + 1]!);
      if (!form) return undefined;
      const { terms, constant, percentConstant, divisor } = form;
      return [
        {
          terms,
          comparator,
          constant: constant.neg(),
          percentConstant: percentConstant.neg(),
          tolerance: tolerance.constant.times(divisor),
          percentTolerance: tolerance.percentConstant.times(divisor),
        },
      ];
    }),
  );
}

function allOf(parts: readonly (LinearConstraint[] | undefined)[]): LinearConstraint[] | undefined {
  const found = parts.filter((part) => part !== undefined);
  return found.length === parts.length ? found.flat() : undefined;
}

function constantForm(literal: NumberLiteral): LinearForm {
  const amount = literalAmount(literal);
  const percent = literal.unit?.dimension === 'percent';
  return { terms: [], constant: percent ? ZERO : amount, percentConstant: percent ? amount : ZERO, divisor: ONE };
}

function variable(name: Name, mayBeGroup: boolean): LinearForm {
  return { terms: [{ variable: name, mayBeGroup, coefficient: ONE }], constant: ZERO, percentConstant: ZERO, divisor: ONE };
}

function product(factors: readonly { readonly operator: '*' | '/'; readonly expression: Expression }[]): LinearForm | undefined {
  let result: LinearForm | undefined;
  for (const { operator, expression } of factors) {
    const factor = linearForm(expression);
    if (!factor) return undefined;
    if (!result) result = factor;
    else if (operator === '/') result = divided(result, factor);
    else result = isConstant(factor) ? multiplied(result, factor) : isConstant(result) ? multiplied(factor, result) : undefined;
    if (!result) return undefined;
  }
  return result;
}

function total(forms: readonly (LinearForm | undefined)[]): LinearForm | undefined {
  const terms = new Map<string, LinearTerm>();
  let [constant, percentConstant, divisor] = [ZERO, ZERO, ONE];
  for (const form of forms) {
    if (!form) return undefined;
    divisor = divisor.eq(form.divisor) ? divisor : divisor.times(form.divisor);
  }
  for (const form of forms as readonly LinearForm[]) {
    const share = divisor.eq(form.divisor) ? ONE : divisor.div(form.divisor);
    constant = constant.plus(form.constant.times(share));
    percentConstant = percentConstant.plus(form.percentConstant.times(share));
    for (const term of form.terms) {
      const key = `${term.variable.period ?? ''}:${term.variable.name}:${term.mayBeGroup}`;
      const coefficient = term.coefficient.times(share).plus(terms.get(key)?.coefficient ?? ZERO);
      terms.set(key, { ...term, coefficient });
    }
  }
  const mixed = terms.size === 0 && !constant.eq(ZERO) && !percentConstant.eq(ZERO);
  return {
    terms: [...terms.values()].filter(({ coefficient }) => !coefficient.eq(ZERO)),
    constant: mixed ? ZERO : constant,
    percentConstant: mixed ? constant.plus(percentConstant) : percentConstant,
    divisor,
  };
}

function isConstant(form: LinearForm): boolean {
  return form.terms.length === 0;
}

function multiplied(form: LinearForm, factor: LinearForm): LinearForm {
  const by = factor.constant.plus(factor.percentConstant);
  const plain = isConstant(form) ? { ...form, constant: form.constant.plus(form.percentConstant), percentConstant: ZERO } : form;
  const result = scaled(plain, by)!;
  return { ...result, divisor: result.divisor.times(factor.divisor) };
}

function divided(form: LinearForm, by: LinearForm): LinearForm | undefined {
  const divisor = by.constant.plus(by.percentConstant);
  if (!isConstant(by) || divisor.eq(ZERO)) return undefined;
  const inverse = scaled(form, divisor.lt(ZERO) ? by.divisor.neg() : by.divisor)!;
  return { ...inverse, divisor: inverse.divisor.times(divisor.abs()) };
}

function scaled(form: LinearForm | undefined, by: Decimal): LinearForm | undefined {
  if (!form || by.eq(ONE)) return form;
  return {
    ...form,
    terms: form.terms.map((term) => ({ ...term, coefficient: term.coefficient.times(by) })),
    constant: form.constant.times(by),
    percentConstant: form.percentConstant.times(by),
  };
}
