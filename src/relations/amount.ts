/**
 * What an expression comes to over a scope, by interval arithmetic: 会员 ÷ 职工 over 62.6 and 64.2 (万人) is 0.97508 as
 * printed, and lies between 62.55 ÷ 64.25 and 62.65 ÷ 64.15.
 *
 * Rates in percent and fractions meet in many ways of writing (签订率 >= 80%, 签订率 >= 80, a / b × 100). Figures in
 * percent are "points"; fractions are "pure" and count a hundredfold beside points; written numbers are "bare" and
 * take the scale of what they meet.
 */
import { decimal, roundTo, ZERO, type Decimal } from '../model/decimal';
import { absolute, dividedBy, EVERYTHING, greatest, isPoint, least, mapped, plus, point, times, timesNumber, type Interval } from './interval';
import { literalAmount } from './linear-form';
import { growthNames, standsForGroup } from './names';
import { doubtAbout, isInPercent, nominalAmount, possibleAmounts } from './operand-amount';
import type { Doubt, Operand, Scale, Scope } from './scope';
import type { Call, Expression, Growth, Name, NumberLiteral, Product } from './syntax';

export interface Amount {
  readonly range: Interval;
  /** From the figures as printed, blanks as 0; undefined where there is none (a zero divisor, an unreadable cell). */
  readonly nominal: Decimal | undefined;
  readonly scale: Scale;
}

const HUNDRED = decimal(100);
const MINUS_ONE = decimal(-1);

/** @param doubts is given every cell that is blank or cannot be read */
export function amountOfExpression(expression: Expression, scope: Scope, doubts: Doubt[]): Amount {
  switch (expression.kind) {
    case 'number':
      return literal(expression);
    case 'name':
      return named(expression, scope.value(expression.name, expression.period), doubts);
    case 'sum':
      return total(
        expression.terms.map(({ sign, expression: term }) => {
          const amount = amountOfExpression(term, scope, doubts);
          return sign === '-' ? scaledBy(amount, MINUS_ONE) : amount;
        }),
      );
    case 'product':
      return product(expression, scope, doubts);
    case 'call':
      return call(expression, scope, doubts);
    case 'growth':
      return growth(expression, scope, doubts);
  }
}

/** Both amounts on one scale: a fraction beside rates counts in percent. */
export function onOneScale(amounts: readonly Amount[]): readonly Amount[] {
  const scale = amounts.some((amount) => amount.scale === 'points') ? 'points' : amounts.some((amount) => amount.scale === 'pure') ? 'pure' : 'bare';
  return amounts.map((amount) => (scale === 'points' && amount.scale === 'pure' ? { ...scaledBy(amount, HUNDRED), scale } : { ...amount, scale }));
}

function literal(expression: NumberLiteral): Amount {
  const percent = expression.unit?.dimension === 'percent';
  const value = literalAmount(expression);
  return { range: point(value), nominal: value, scale: percent ? 'pure' : 'bare' };
}

function named(name: Name, operand: Operand | 'unknown-name', doubts: Doubt[]): Amount {
  const reason = doubtAbout(operand);
  if (reason) doubts.push({ name: name.name, ...(name.period && { period: name.period }), reason });
  const nominal = reason === 'blank' ? ZERO : nominalAmount(operand);
  return { range: possibleAmounts(operand), nominal, scale: isInPercent(operand) ? 'points' : 'pure' };
}

function total(given: readonly Amount[]): Amount {
  const amounts = onOneScale(given);
  return {
    range: amounts.map(({ range }) => range).reduce(plus),
    nominal: amounts.reduce<Decimal | undefined>((sum, { nominal }) => sum && nominal && sum.plus(nominal), ZERO),
    scale: amounts[0]!.scale,
  };
}

function product(expression: Product, scope: Scope, doubts: Doubt[]): Amount {
  let result: Amount | undefined;
  for (const { operator, expression: factor } of expression.factors) {
    const amount = amountOfExpression(factor, scope, doubts);
    if (!result) result = amount;
    else if (operator === '*') result = multiplied(result, amount);
    else {
      if (isPoint(amount.range) && amount.range.low!.eq(ZERO)) doubts.push({ name: nameOf(factor), reason: 'zero-divisor' });
      result = divided(result, amount);
    }
  }
  return result!;
}

function multiplied(a: Amount, b: Amount): Amount {
  const bothPoints = a.scale === 'points' && b.scale === 'points';
  const left = bothPoints ? scaledBy(a, decimal('0.01')) : a;
  const scale = a.scale === 'points' || b.scale === 'points' ? 'points' : a.scale === 'bare' || b.scale === 'bare' ? 'bare' : 'pure';
  return { range: times(left.range, b.range), nominal: left.nominal && b.nominal && left.nominal.times(b.nominal), scale };
}

function divided(a: Amount, b: Amount): Amount {
  const range = dividedBy(a.range, b.range);
  const nominal = a.nominal && b.nominal && !b.nominal.eq(ZERO) ? a.nominal.div(b.nominal) : undefined;
  const quotient = (scale: Scale): Amount => ({ range, nominal, scale });
  if (a.scale === 'points') return quotient(b.scale === 'points' || (b.scale === 'bare' && b.nominal?.eq(HUNDRED)) ? 'pure' : 'points');
  if (b.scale === 'points') return { ...scaledBy(quotient('pure'), HUNDRED), scale: 'pure' };
  return quotient(a.scale === 'bare' && b.scale === 'bare' ? 'bare' : 'pure');
}

function call(expression: Call, scope: Scope, doubts: Doubt[]): Amount {
  const [first, second] = expression.arguments;
  if (expression.function === 'abs' || expression.function === 'round') {
    const amount = amountOfExpression(first!, scope, doubts);
    const places = second?.kind === 'number' ? second.value.toNumber() : 0;
    if (expression.function === 'abs') return { ...amount, range: absolute(amount.range), nominal: amount.nominal?.abs() };
    const rounded = (value: Decimal): Decimal => roundTo(value, places);
    return { ...amount, range: mapped(amount.range, rounded), nominal: amount.nominal && rounded(amount.nominal) };
  }
  const given = expression.arguments.flatMap((argument) => amountsOfArgument(expression, argument, scope, doubts));
  if (given.length === 0) return { range: EVERYTHING, nominal: undefined, scale: 'pure' };
  if (expression.function === 'sum') return total(given);
  return extreme(onOneScale(given), expression.function === 'max');
}

/** Now ÷ before − 1, which names each figure once, so that its digits are not in doubt twice. */
function growth(expression: Growth, scope: Scope, doubts: Doubt[]): Amount {
  const names = growthNames(expression);
  const [now, before] = names.map((name) => named(name, scope.value(name.name, name.period), doubts)) as [Amount, Amount];
  if (isPoint(before.range) && before.range.low!.eq(ZERO)) doubts.push({ name: expression.of.name, period: expression.since, reason: 'zero-divisor' });
  const ratio = dividedBy(now.range, before.range);
  const quotient = now.nominal && before.nominal && !before.nominal.eq(ZERO) ? now.nominal.div(before.nominal) : undefined;
  return {
    range: timesNumber(plus(ratio, point(MINUS_ONE)), HUNDRED),
    nominal: quotient?.minus(1).times(HUNDRED),
    scale: 'points',
  };
}

function amountsOfArgument(expression: Call, argument: Expression, scope: Scope, doubts: Doubt[]): readonly Amount[] {
  const parts = standsForGroup(expression, argument) ? scope.parts?.(argument.name, argument.period) : undefined;
  if (!parts) return [amountOfExpression(argument, scope, doubts)];
  const { name: group, period } = argument as Name;
  if (parts.length === 0) doubts.push({ name: group, reason: 'no-parts' });
  return parts.map(({ name, operand }) => named({ kind: 'name', name, ...(period && { period }) }, operand, doubts));
}

function extreme(amounts: readonly Amount[], greatestOf: boolean): Amount {
  const ranges = amounts.map(({ range }) => range);
  return {
    range: greatestOf ? greatest(ranges) : least(ranges),
    nominal: amounts.map(({ nominal }) => nominal).reduce((a, b) => a && b && (a.gt(b) === greatestOf ? a : b)),
    scale: amounts[0]!.scale,
  };
}

function scaledBy(amount: Amount, factor: Decimal): Amount {
  return { range: timesNumber(amount.range, factor), nominal: amount.nominal?.times(factor), scale: amount.scale };
}

function nameOf(expression: Expression): string {
  if (expression.kind === 'name') return expression.name;
  if (expression.kind === 'growth') return expression.of.name;
  const inner = expression.kind === 'sum' ? expression.terms[0]?.expression : expression.kind === 'product' ? expression.factors[0]?.expression : undefined;
  return inner ? nameOf(inner) : '';
}
