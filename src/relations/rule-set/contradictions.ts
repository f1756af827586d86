/**
 * Relations that cannot all hold, whatever is filled in: 甲 <= 乙 with 甲 >= 乙 + 1. Each contradiction is as small as leaving
 * out can make it. Where all relations together are too much for the bound, those that share figures are held together.
 */
import { figuresOf } from '../solve/problem';
import { EFFORT, find, groundsOf, smallest, type Entry, type Grounds } from './entries';
import { isExamined, type RuleSet } from './rule-set';
import type { Budget } from './search';

export type Contradiction = { readonly kind: 'contradiction' } & Grounds;

const MOST_CONTRADICTIONS = 5;

/** The short question: whether all relations can hold at once. */
export function contradictions(ruleSet: RuleSet, effort = EFFORT): readonly Contradiction[] {
  return withoutContradictions(ruleSet, { ...effort }).found;
}

export interface Consistency {
  readonly found: readonly Contradiction[];
  /** What is left when of each contradiction the last relation is taken out. */
  readonly consistent: readonly Entry[];
  readonly isComplete: boolean;
}

export function withoutContradictions(ruleSet: RuleSet, budget: Budget): Consistency {
  const found: Contradiction[] = [];
  const given: readonly Entry[] = [...ruleSet.limits, ...ruleSet.parts].map((rule) => ({ rule }));
  let consistent: readonly Entry[] = [...given, ...ruleSet.symbolic.flatMap((_, relation) => entryOf(ruleSet, relation))];
  while (found.length < MOST_CONTRADICTIONS) {
    const conflict = conflictAmong(consistent, budget);
    if (typeof conflict === 'string') return { found, consistent, isComplete: conflict === 'none' };
    const grounds = groundsOf(conflict);
    found.push({ kind: 'contradiction', ...grounds });
    const last = grounds.relations.at(-1);
    if (last === undefined) break;
    consistent = consistent.filter(({ relation }) => relation !== last);
  }
  return { found, consistent, isComplete: true };
}

/** @returns "unknown" where no conflict was found, and not everything could be held against everything */
function conflictAmong(entries: readonly Entry[], budget: Budget): readonly Entry[] | 'none' | 'unknown' {
  const answer = find(entries, budget);
  if (answer.state === 'conflict') return smallest(entries, answer.rules, budget);
  if (answer.state === 'found') return 'none';
  for (const entry of entries) {
    if (entry.relation === undefined) continue;
    const figures = new Set(figuresOf(entry.rule));
    const near = entries.filter(({ rule }) => figuresOf(rule).some((figure) => figures.has(figure)));
    const nearby = find(near, budget);
    if (nearby.state === 'conflict') return smallest(near, nearby.rules, budget);
  }
  return 'unknown';
}

function entryOf({ relations, symbolic }: RuleSet, relation: number): readonly Entry[] {
  const each = symbolic[relation]!;
  return isExamined(each) ? [{ relation, rule: { name: relations[relation]!.text, alternatives: each.holds } }] : [];
}
