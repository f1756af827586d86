/** A relation in the language's own words; parsing what is printed gives the same tree. */
import type { Condition, Expression, Extent, GrowthPeriod, Member, Name, NumberLiteral, PeriodFunction, Relation } from './syntax';
import { otherTable } from './table-name';
import { ANSWERS, EXTENTS, GROWTHS, JOINING, KEYWORDS, OPENING, PERIODS } from './words';

export function printRelation(relation: Relation): string {
  const { extent, when, claim, tolerance } = relation;
  const rule = when ? `如果 ${printCondition(when)} 则 ${printCondition(claim)}` : printCondition(claim);
  return `${extent ? `${extentWord(extent)}: ` : ''}${rule}${tolerance ? ` ± ${printNumber(tolerance)}` : ''}`;
}

export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'comparison':
      return condition.operands.map((operand, index) => `${index > 0 ? ` ${condition.comparators[index - 1]!} ` : ''}${printExpression(operand)}`).join('');
    case 'membership':
      return `${printName(condition.subject)} ${condition.negated ? 'not in' : 'in'} {${condition.members.map(printMember).join(', ')}}`;
    case 'not':
      return `非 (${printCondition(condition.condition)})`;
    default:
      return condition.conditions.map(printJoined).join(condition.kind === 'and' ? ' 且 ' : ' 或 ');
  }
}

export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return printNumber(expression);
    case 'name':
      return printName(expression);
    case 'call':
      return `${expression.function}(${expression.arguments.map(printExpression).join(', ')})`;
    case 'growth':
      return `${growthWord(expression.since)}(${printName(expression.of)})`;
    case 'sum':
      return expression.terms
        .map(({ sign, expression: term }, index) => (index === 0 ? (sign === '-' ? '-' : '') : ` ${sign} `) + within(term, term.kind === 'sum'))
        .join('');
    case 'product':
      return expression.factors
        .map(({ operator, expression: factor }, index) => (index === 0 ? '' : ` ${operator} `) + within(factor, factor.kind === 'sum' || factor.kind === 'product'))
        .join('');
  }
}

/** A name as it must be written: quoted wherever it is not one plain word. */
export function printName({ name, period }: Name): string {
  const other = otherTable(name);
  const written = other ? `${quoted(other.table)}!${quoted(other.indicator)}` : quoted(name);
  return period ? `${periodWord(period)}(${written})` : written;
}

function quoted(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_·]*$/u.test(name) && !isReserved(name);
  return isPlain ? name : name.includes('」') ? `[${name}]` : `「${name}」`;
}

function growthWord(since: GrowthPeriod): string {
  return [...GROWTHS].find(([, meaning]) => meaning === since)![0];
}

export function periodWord(period: PeriodFunction): string {
  return [...PERIODS].find(([, meaning]) => meaning === period)![0];
}

function extentWord(extent: Extent): string {
  return [...EXTENTS].find(([, meaning]) => meaning === extent)![0];
}

function printNumber({ value, unit }: NumberLiteral): string {
  return value.toFixed() + (unit?.text ?? '');
}

function printMember(member: Member): string {
  if (member.kind === 'blank') return '空';
  if (member.kind === 'number') return member.value.toFixed();
  return member.text.includes('"') ? `“${member.text}”` : `"${member.text}"`;
}

function printJoined(condition: Condition): string {
  return condition.kind === 'and' || condition.kind === 'or' ? `(${printCondition(condition)})` : printCondition(condition);
}

function within(expression: Expression, brackets: boolean): string {
  return brackets ? `(${printExpression(expression)})` : printExpression(expression);
}

function isReserved(name: string): boolean {
  return KEYWORDS.has(name.toLowerCase()) || ANSWERS.has(name) || JOINING.test(name) || OPENING.test(name);
}
