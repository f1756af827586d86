/**
 * A relation made ready to be evaluated many times: chains split into links, 非 pushed down to the comparisons
 * (非 a <= b is a > b), and each link given its linear form where it has one.
 */
import { linearDifference, type LinearForm } from './linear-form';
import type { Comparator, Comparison, Condition, Expression, Membership, NumberLiteral, Relation } from './syntax';

/** One comparison of two sides. */
export interface Link {
  readonly kind: 'link';
  readonly left: Expression;
  readonly comparator: Comparator;
  readonly right: Expression;
  /** Left minus right; absent where that is not linear. */
  readonly difference?: LinearForm;
  readonly tolerance?: NumberLiteral;
}

export type Prepared = Link | Membership | { readonly kind: 'all' | 'any'; readonly parts: readonly Prepared[] };

export interface PreparedRelation {
  readonly when?: { readonly holds: Prepared; readonly fails: Prepared };
  readonly claim: Prepared;
}

const OPPOSITE: Readonly<Record<Comparator, Comparator>> = { '<=': '>', '<': '>=', '=': '!=', '!=': '=', '>': '<=', '>=': '<' };

const prepared = new WeakMap<Relation, PreparedRelation>();

/** Prepared once for each tree, then remembered as long as the tree lives. */
export function prepareRelation(relation: Relation): PreparedRelation {
  const known = prepared.get(relation);
  if (known) return known;
  const { when, claim, tolerance } = relation;
  const fresh: PreparedRelation = {
    ...(when && { when: { holds: prepare(when, false), fails: prepare(when, true) } }),
    claim: prepare(claim, false, tolerance),
  };
  prepared.set(relation, fresh);
  return fresh;
}

function prepare(condition: Condition, negated: boolean, tolerance?: NumberLiteral): Prepared {
  switch (condition.kind) {
    case 'comparison':
      return joined(negated ? 'any' : 'all', links(condition, negated, tolerance));
    case 'membership':
      return negated ? { ...condition, negated: !condition.negated } : condition;
    case 'not':
      return prepare(condition.condition, !negated, tolerance);
    default:
      return joined((condition.kind === 'and') === negated ? 'any' : 'all', condition.conditions.map((part) => prepare(part, negated, tolerance)));
  }
}

function links({ operands, comparators }: Comparison, negated: boolean, tolerance?: NumberLiteral): Link[] {
  return comparators.map((comparator, index) => {
    const left = operands[index]!;
    const right = operands[index + 1]!;
    const difference = linearDifference(left, right);
    return { kind: 'link', left, comparator: negated ? OPPOSITE[comparator] : comparator, right, ...(difference && { difference }), ...(tolerance && { tolerance }) };
  });
}

function joined(kind: 'all' | 'any', parts: readonly Prepared[]): Prepared {
  return parts.length === 1 ? parts[0]! : { kind, parts };
}
