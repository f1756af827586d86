/** One side of a comparison with its values: 「企业 80 + 事业 20 + 机关 10」, 「会员人数 62.6万人 ÷ 职工人数 64.2万人」. */
import { decimalPlaces } from '../model/decimal';
import type { UnitOfMeasure } from '../model/quantity';
import { formatNumber } from '../text/format';
import type { ExplainWords } from './explain-words';
import { growthNames, standsForGroup } from './names';
import type { Operand, Scope } from './scope';
import type { Call, Expression, Growth, Name, NumberLiteral } from './syntax';

/** More parts than this are told by their number. */
const MOST_PARTS = 8;

/** "marked": only units that change the number, 万人 and % but not 人; "all" where units differ. */
export type UnitsTold = 'all' | 'marked';

export interface SideContext {
  readonly scope: Scope;
  readonly words: ExplainWords;
  readonly units: UnitsTold;
}

export function tellSide(expression: Expression, context: SideContext): string {
  switch (expression.kind) {
    case 'number':
      return tellNumber(expression);
    case 'name':
      return tellNamed(expression, context.scope.value(expression.name, expression.period), context);
    case 'sum':
      return expression.terms
        .map(({ sign, expression: term }, index) => (index === 0 ? (sign === '-' ? '-' : '') : ` ${sign} `) + inBrackets(term, term.kind === 'sum', context))
        .join('');
    case 'product':
      return expression.factors
        .map(({ operator, expression: factor }, index) => {
          const sign = operator === '*' ? ' × ' : ' ÷ ';
          return (index === 0 ? '' : sign) + inBrackets(factor, factor.kind === 'sum' || factor.kind === 'product', context);
        })
        .join('');
    case 'call':
      return tellCall(expression, context);
    case 'growth':
      return tellGrowth(expression, context);
  }
}

/** The side says its value itself: one name or one number. */
export function isPlain(expression: Expression): boolean {
  return expression.kind === 'number' || expression.kind === 'name';
}

export function tellName({ name, period }: Name, { scope, words }: Pick<SideContext, 'scope' | 'words'>): string {
  const title = scope.title?.(name) ?? name;
  return period ? words.period(title, period) : title;
}

/** A cell's content as printed. */
export function tellOperand(operand: Operand | 'unknown-name', words: ExplainWords, units: UnitsTold): string {
  if (operand === 'unknown-name') return words.unreadable;
  switch (operand.kind) {
    case 'figure': {
      const { value, decimals, unitOfMeasure } = operand.quantity;
      const printed = formatNumber(value, Math.max(decimals, decimalPlaces(value)));
      return units === 'all' || isMarked(unitOfMeasure) ? printed + unitOfMeasure.text : printed;
    }
    case 'text':
      return words.text(operand.text);
    default:
      return operand.kind === 'blank' ? words.blank : words.unreadable;
  }
}

export function tellNumber({ value, unit }: NumberLiteral): string {
  return formatNumber(value) + (unit?.text ?? '');
}

/** 会员人数 1,206 比上年同期 960 */
function tellGrowth(growth: Growth, context: SideContext): string {
  const { scope, words } = context;
  const [now, before] = growthNames(growth);
  const earlier = tellOperand(scope.value(before.name, before.period), words, context.units);
  return words.growth(tellNamed(now, scope.value(now.name), context), earlier, growth.since);
}

function tellNamed(name: Name, operand: Operand | 'unknown-name', context: SideContext): string {
  const told = tellOperand(operand, context.words, context.units);
  return tellName(name, context) + (told.startsWith('（') ? '' : ' ') + told;
}

function isMarked({ dimension, multiplier }: UnitOfMeasure): boolean {
  return multiplier !== 1 || dimension === 'percent' || dimension === 'percentagePoint';
}

function tellCall(call: Call, context: SideContext): string {
  const { words } = context;
  const [first, second] = call.arguments;
  if (call.function === 'abs') return `|${tellSide(first!, context)}|`;
  if (call.function === 'round') return words.rounded(tellSide(first!, context), second?.kind === 'number' ? second.value.toNumber() : 0);
  const told = call.arguments.map((argument) => tellArgument(call, argument, context));
  if (call.function === 'sum') return told.join(' + ');
  const list = told.join(words.separator);
  return call.function === 'max' ? words.greatest(list) : words.least(list);
}

function tellArgument(call: Call, argument: Expression, context: SideContext): string {
  const group = standsForGroup(call, argument) ? argument : undefined;
  const parts = group && context.scope.parts?.(group.name, group.period);
  if (!group || !parts) return inBrackets(argument, call.function === 'sum' && argument.kind === 'sum', context);
  if (parts.length > MOST_PARTS) return context.words.partsOf(tellName(group, context), parts.length);
  const period = group.period;
  return parts
    .map(({ name, operand }) => tellNamed({ kind: 'name', name, ...(period && { period }) }, operand, context))
    .join(call.function === 'sum' ? ' + ' : context.words.separator);
}

function inBrackets(expression: Expression, brackets: boolean, context: SideContext): string {
  return brackets ? `(${tellSide(expression, context)})` : tellSide(expression, context);
}
