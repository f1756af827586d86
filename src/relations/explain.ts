/**
 * Why a relation is violated, with the values of both sides, for the reader:
 * 「合计 120 应等于 企业 80 + 事业 20 + 机关 10 = 110，多 10」,
 * 「建立职代会为 1 时，职代会召开次数 0 应不小于 1，少 1」.
 */
import { ZERO } from '../model/decimal';
import { isPlain, tellName, tellNumber, tellOperand, tellSide, type SideContext } from './explain-side';
import { tellAmount, tellDifference, tellingUnit } from './explain-unit';
import { BLANK_MEMBER, EXPLAIN_WORDS, type ExplainWords, type Locale } from './explain-words';
import { formatNumber } from '../text/format';
import type { ComparisonFailure, Failure, Scope, Violated } from './scope';
import type { Comparison, Condition, Expression, Member, Membership, Relation } from './syntax';

export type { Locale } from './explain-words';

/** One sentence without its full stop. The scope must be the one the relation was evaluated over. */
export function explain(relation: Relation, { failures }: Violated, scope: Scope, locale: Locale = 'zh'): string {
  const words = EXPLAIN_WORDS[locale];
  const told = failures.map((failure) => tellFailure(failure, scope, words, locale));
  const claim = told.length === 1 ? told[0]! : words.oneOf(told);
  const tolerance = relation.tolerance ? words.tolerance(tellNumber(relation.tolerance)) : '';
  const whole = claim + tolerance;
  return relation.when ? words.where(tellCondition(relation.when, scope, words, locale), whole) : whole;
}

function tellFailure(failure: Failure, scope: Scope, words: ExplainWords, locale: Locale): string {
  if (failure.kind === 'comparison') return tellComparison(failure, scope, words);
  const { subject, negated, members } = failure.membership;
  const operand = scope.value(subject.name, subject.period);
  const value = operand !== 'unknown-name' && operand.kind === 'blank' ? '' : ` ${tellOperand(operand, words, 'marked')}`;
  return `${tellName(subject, { scope, words })}${value} ${words.mustBe(tellMembers(members, words, locale), negated)}`;
}

function tellComparison(failure: ComparisonFailure, scope: Scope, words: ExplainWords): string {
  const { left, right, comparator, leftAmount, rightAmount, difference, scale, atLeast } = failure;
  const unit = tellingUnit(left, right, scale, scope);
  const context: SideContext = { scope, words, units: unit.units };
  const side = (expression: Expression, amount: typeof leftAmount): string => {
    if (expression.kind === 'number' && !expression.unit && amount) return tellAmount(amount, unit);
    const told = tellSide(expression, context);
    return isPlain(expression) || !amount ? told : `${told} = ${tellAmount(amount, unit)}`;
  };
  const sentence = `${side(left, leftAmount)} ${words.shouldBe[comparator]} ${side(right, rightAmount)}`;
  if (!difference || difference.eq(ZERO) || comparator === '!=') return sentence;
  const size = tellDifference(difference, unit, words.points);
  return sentence + (difference.gt(ZERO) ? words.tooMuch(size, atLeast) : words.tooLittle(size, atLeast));
}

function tellCondition(condition: Condition, scope: Scope, words: ExplainWords, locale: Locale): string {
  switch (condition.kind) {
    case 'comparison':
      return tellCompared(condition, scope, words);
    case 'membership':
      return tellAmong(condition, scope, words, locale);
    case 'not':
      return words.not(tellCondition(condition.condition, scope, words, locale));
    default:
      return condition.conditions.map((part) => tellCondition(part, scope, words, locale)).join(condition.kind === 'and' ? words.and : words.or);
  }
}

function tellCompared({ operands, comparators }: Comparison, scope: Scope, words: ExplainWords): string {
  const context: SideContext = { scope, words, units: 'marked' };
  const [first, second] = operands;
  if (comparators.length === 1 && comparators[0] === '=' && first?.kind === 'name' && second?.kind === 'number') {
    return words.equalsNumber(tellName(first, context), tellNumber(second));
  }
  return operands.map((operand, index) => (index > 0 ? ` ${words.is[comparators[index - 1]!]} ` : '') + tellSide(operand, context)).join('');
}

function tellAmong({ subject, negated, members }: Membership, scope: Scope, words: ExplainWords, locale: Locale): string {
  return words.isAmong(tellName(subject, { scope, words }), tellMembers(members, words, locale), negated);
}

function tellMembers(members: readonly Member[], words: ExplainWords, locale: Locale): string[] {
  return members.map((member) => {
    if (member.kind === 'blank') return BLANK_MEMBER[locale];
    return member.kind === 'number' ? formatNumber(member.value) : words.text(member.text);
  });
}
