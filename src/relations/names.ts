/** The indicators a relation speaks of, in the order it names them, each with its period once. */
import type { Condition, Expression, Growth, Name, Relation } from './syntax';
import { tokensOf } from './tokens';

export interface UsedName extends Name {
  /** Alone in sum(…), max(…) or min(…): may stand for a list of cells, as 分项 does. */
  readonly mayBeGroup: boolean;
}

const known = new WeakMap<Relation, readonly UsedName[]>();

/** Found once for each tree, then remembered as long as the tree lives. */
export function namesIn(relation: Relation): readonly UsedName[] {
  const names = known.get(relation) ?? findNames(relation);
  known.set(relation, names);
  return names;
}

function findNames(relation: Relation): readonly UsedName[] {
  const used = new Map<string, UsedName>();
  if (relation.when) visitCondition(relation.when);
  visitCondition(relation.claim);
  return [...used.values()];

  function visitCondition(condition: Condition): void {
    if (condition.kind === 'comparison') condition.operands.forEach((operand) => visit(operand, false));
    else if (condition.kind === 'membership') visit(condition.subject, false);
    else if (condition.kind === 'not') visitCondition(condition.condition);
    else condition.conditions.forEach(visitCondition);
  }

  function visit(expression: Expression, mayBeGroup: boolean): void {
    if (expression.kind === 'name') {
      const key = `${expression.period ?? ''}:${expression.name}:${mayBeGroup}`;
      if (!used.has(key)) used.set(key, { ...expression, mayBeGroup });
    } else if (expression.kind === 'growth') growthNames(expression).forEach((name) => visit(name, false));
    else if (expression.kind === 'sum') expression.terms.forEach((term) => visit(term.expression, false));
    else if (expression.kind === 'product') expression.factors.forEach((factor) => visit(factor.expression, false));
    else if (expression.kind === 'call') expression.arguments.forEach((argument) => visit(argument, standsForGroup(expression, argument)));
  }
}

/** Numbers compared with numbers are a slip, most often a code written without its brackets. */
export function mentionsName(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
      return false;
    case 'name':
    case 'growth':
      return true;
    case 'sum':
      return expression.terms.some((term) => mentionsName(term.expression));
    case 'product':
      return expression.factors.some((factor) => mentionsName(factor.expression));
    case 'call':
      return expression.arguments.some(mentionsName);
  }
}

/** What a growth is worked out from: the figure, and the same of the earlier period. */
export function growthNames({ of, since }: Growth): readonly [now: Name, before: Name] {
  return [of, { ...of, period: since }];
}

/** Whether the scope is asked for a list of parts in place of this argument. */
export function standsForGroup(call: Extract<Expression, { kind: 'call' }>, argument: Expression): argument is Name {
  return argument.kind === 'name' && call.arguments.length === 1 && (call.function === 'sum' || call.function === 'max' || call.function === 'min');
}

/** Where a name first stands in the text of a relation, for saying there that no such indicator is known. */
export function placeOfName(text: string, name: string): { readonly line: number; readonly column: number } | undefined {
  const token = tokensOf(text).find((candidate) => candidate.kind === 'name' && candidate.text === name);
  return token && { line: token.line, column: token.column };
}
