/**
 * One comparison over a scope. A figure stands for everything it may have been rounded from, so 412.35 = 412.34 万人 in
 * parts is no violation; 9120 = 9100 个 is. Printed figures that satisfy it as they stand are the short way, taken first.
 */
import { ZERO, type Decimal } from '../model/decimal';
import { amountOfExpression, onOneScale } from './amount';
import { plus, point, timesNumber } from './interval';
import { literalAmount, type LinearForm, type LinearTerm } from './linear-form';
import { doubtAbout, isInPercent, nominalAmount, possibleAmounts } from './operand-amount';
import type { Link } from './prepare';
import { canSatisfy, holdsWhateverBlank, mustSatisfy, satisfies } from './satisfy';
import type { Doubt, Evaluation, Operand, Scope } from './scope';
import type { PeriodFunction } from './syntax';

/** One variable of a link with everything it stands for; equal variables have become one. */
interface Cell {
  readonly name: string;
  readonly period: PeriodFunction | undefined;
  readonly operand: Operand | 'unknown-name';
  coefficient: Decimal;
}

export const HOLDS: Evaluation = { state: 'holds' };

export function evaluateLink(link: Link, scope: Scope): Evaluation {
  return link.difference ? evaluateLinear(link, link.difference, scope) : evaluateGeneral(link, scope);
}

function evaluateLinear(link: Link, form: LinearForm, scope: Scope): Evaluation {
  const tolerance = link.tolerance ? literalAmount(link.tolerance, cellsOf(form, scope).list.some(({ operand }) => isInPercent(operand))).times(form.divisor) : ZERO;
  const nominal = nominalDifference(form, scope);
  if (nominal && satisfies(nominal, link.comparator, tolerance)) return HOLDS;

  const cells = cellsOf(form, scope);
  const doubts: Doubt[] = cells.noParts;
  let figures = point(constantOf(form, cells.list.some(({ operand }) => isInPercent(operand))));
  let blanks = point(ZERO);
  for (const { name, period, operand, coefficient } of cells.list) {
    if (coefficient.eq(ZERO)) continue;
    const range = timesNumber(possibleAmounts(operand), coefficient);
    const reason = doubtAbout(operand);
    if (reason) {
      doubts.push({ name, ...(period && { period }), reason });
      blanks = plus(blanks, range);
    } else figures = plus(figures, range);
  }
  if (doubts.some(({ reason }) => reason === 'no-parts')) return { state: 'unknown', because: doubts };
  if (!canSatisfy(plus(figures, blanks), link.comparator, tolerance)) return violated(link, scope);
  return doubts.length === 0 || holdsWhateverBlank(figures, blanks, link.comparator, tolerance) ? HOLDS : { state: 'unknown', because: doubts };
}

function evaluateGeneral(link: Link, scope: Scope): Evaluation {
  const doubts: Doubt[] = [];
  const sides = onOneScale([amountOfExpression(link.left, scope, doubts), amountOfExpression(link.right, scope, doubts)]);
  const difference = plus(sides[0]!.range, timesNumber(sides[1]!.range, ZERO.minus(1)));
  if (doubts.some(({ reason }) => reason === 'zero-divisor' || reason === 'no-parts')) return { state: 'unknown', because: doubts };
  const tolerance = link.tolerance ? literalAmount(link.tolerance, sides[0]!.scale === 'points') : ZERO;
  if (!canSatisfy(difference, link.comparator, tolerance)) return violated(link, scope);
  return doubts.length === 0 || mustSatisfy(difference, link.comparator, tolerance) ? HOLDS : { state: 'unknown', because: doubts };
}

function violated(link: Link, scope: Scope): Evaluation {
  const { left, comparator, right } = link;
  const doubts: Doubt[] = [];
  const [first, second] = onOneScale([amountOfExpression(left, scope, doubts), amountOfExpression(right, scope, doubts)]);
  const leftAmount = first!.nominal;
  const rightAmount = second!.nominal;
  return {
    state: 'violated',
    failures: [
      {
        kind: 'comparison',
        left,
        comparator,
        right,
        ...(leftAmount && { leftAmount }),
        ...(rightAmount && { rightAmount }),
        ...(leftAmount && rightAmount && { difference: leftAmount.minus(rightAmount) }),
        scale: first!.scale,
        atLeast: doubts.length > 0,
      },
    ],
  };
}

/** Times the divisor; undefined as soon as a cell holds no figure. */
function nominalDifference(form: LinearForm, scope: Scope): Decimal | undefined {
  let total = ZERO;
  let inPercent = false;
  const add = (operand: Operand | 'unknown-name', coefficient: Decimal): boolean => {
    const amount = nominalAmount(operand);
    if (!amount) return false;
    inPercent ||= isInPercent(operand);
    total = total.plus(amount.times(coefficient));
    return true;
  };
  for (const { variable, mayBeGroup, coefficient } of form.terms) {
    const parts = mayBeGroup ? scope.parts?.(variable.name, variable.period) : undefined;
    if (!parts) {
      if (!add(scope.value(variable.name, variable.period), coefficient)) return undefined;
    } else if (parts.length === 0 || !parts.every(({ operand }) => add(operand, coefficient))) return undefined;
  }
  return total.plus(constantOf(form, inPercent));
}

function constantOf({ constant, percentConstant }: LinearForm, inPercent: boolean): Decimal {
  return percentConstant.eq(ZERO) ? constant : constant.plus(inPercent ? percentConstant.times(100) : percentConstant);
}

function cellsOf(form: LinearForm, scope: Scope): { list: readonly Cell[]; noParts: Doubt[] } {
  const cells = new Map<string, Cell>();
  const noParts: Doubt[] = [];
  for (const { variable, mayBeGroup, coefficient } of form.terms) {
    const parts = mayBeGroup ? scope.parts?.(variable.name, variable.period) : undefined;
    if (parts?.length === 0) noParts.push({ name: variable.name, reason: 'no-parts' });
    if (parts) for (const part of parts) add(part.name, variable, part.operand, coefficient);
    else add(variable.name, variable, scope.value(variable.name, variable.period), coefficient);
  }
  return { list: [...cells.values()], noParts };

  function add(name: string, { period }: LinearTerm['variable'], operand: Operand | 'unknown-name', coefficient: Decimal): void {
    const key = `${period ?? ''}:${name}`;
    const known = cells.get(key);
    if (known) known.coefficient = known.coefficient.plus(coefficient);
    else cells.set(key, { name, period, operand, coefficient });
  }
}

