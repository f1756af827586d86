/**
 * One comparison over a scope. A figure stands for everything it may have been rounded from, so 412.35 = 412.34 万人 in
 * parts is no violation; 9120 = 9100 个 is. Printed figures that satisfy it as they stand are the short way, taken first.
 */
import { ZERO, type Decimal } from '../model/decimal';
import { amountOfExpression, onOneScale } from './amount';
import { plus, point, timesNumber } from './interval';
import { literalAmount, type LinearForm } from './linear-form';
import { constantOf, groundLink } from './ground-link';
import { doubtAbout, isInPercent, nominalAmount, possibleAmounts } from './operand-amount';
import type { Link } from './prepare';
import { canSatisfy, holdsWhateverBlank, mustSatisfy, satisfies } from './satisfy';
import type { Doubt, Evaluation, Operand, Scope } from './scope';

export const HOLDS: Evaluation = { state: 'holds' };

export function evaluateLink(link: Link, scope: Scope): Evaluation {
  return link.difference ? evaluateLinear(link, link.difference, scope) : evaluateGeneral(link, scope);
}

function evaluateLinear(link: Link, form: LinearForm, scope: Scope): Evaluation {
  const nominal = link.tolerance ? undefined : nominalDifference(form, scope);
  if (nominal && satisfies(nominal, link.comparator, ZERO)) return HOLDS;

  const { terms, constant, tolerance, noParts } = groundLink(link, form, scope);
  const doubts: Doubt[] = [...noParts];
  let figures = point(constant);
  let blanks = point(ZERO);
  for (const { name, period, operand, coefficient } of terms) {
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

