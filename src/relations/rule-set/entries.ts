/**
 * Rules with the relations they are made from, and the two questions asked of them: can these hold together, and if not,
 * which few of them stand in the way. A conflict is made small by leaving out what it does without.
 */
import { figuresOf, type Rule } from '../solve/problem';
import { findFigures, type Answer, type Budget } from './search';

/** A rule and the relation it is made from; none for what the form says anyway. */
export interface Entry {
  readonly rule: Rule;
  readonly relation?: number;
}

/** Relations by their position; what else stands in the way, such as 其中 ≤ 总数, by its text. */
export interface Grounds {
  readonly relations: readonly number[];
  readonly given: readonly string[];
}

/** Inequalities looked at or combined: some seconds at the most. The longest built-in form needs 32 000. */
export const EFFORT: Budget = { left: 150_000, perQuestion: 10_000 };

/** Large enough for every figure to have room below and above it. */
const USUAL = 1_000n;

/** The smallest part of `others` that cannot hold together with `asked`. */
export function conflictWith(asked: readonly Entry[], others: readonly Entry[], budget: Budget): readonly Entry[] | 'unknown' | undefined {
  const near = connectedTo(asked, others);
  const entries = [...asked, ...near];
  const answer = find(entries, budget);
  if (answer.state !== 'conflict') return answer.state === 'unknown' ? 'unknown' : undefined;
  return smallest(entries, answer.rules, budget, new Set(asked)).filter((entry) => !asked.includes(entry));
}

/** Near a large value, so that figures with room are seen to have it. */
export function find(entries: readonly Entry[], budget: Budget): Answer {
  return findFigures(entries.map(({ rule }) => rule), () => USUAL, budget);
}

/** Left out one by one as long as the rest still cannot hold. */
export function smallest(entries: readonly Entry[], conflict: ReadonlySet<number>, budget: Budget, kept: ReadonlySet<Entry> = new Set()): readonly Entry[] {
  let present = entries.filter((entry, at) => conflict.has(at) || kept.has(entry));
  for (const entry of present) {
    if (kept.has(entry)) continue;
    const fewer = present.filter((each) => each !== entry);
    if (find(fewer, budget).state === 'conflict') present = fewer;
  }
  return present;
}

/** Entries that share figures with those asked about, directly or through others. */
function connectedTo(asked: readonly Entry[], others: readonly Entry[]): readonly Entry[] {
  const figures = new Set<number>();
  const add = ({ rule }: Entry): void => figuresOf(rule).forEach((figure) => figures.add(figure));
  asked.forEach(add);
  let [near, far]: [Entry[], readonly Entry[]] = [[], others];
  for (;;) {
    const touched = far.filter(({ rule }) => figuresOf(rule).some((figure) => figures.has(figure)));
    if (touched.length === 0) return others.filter((entry) => near.includes(entry));
    touched.forEach(add);
    near = [...near, ...touched];
    far = far.filter((entry) => !touched.includes(entry));
  }
}

export function groundsOf(entries: readonly Entry[]): Grounds {
  return {
    relations: [...new Set(entries.flatMap(({ relation }) => relation ?? []))].sort((a, b) => a - b),
    given: [...new Set(entries.flatMap(({ rule, relation }) => (relation === undefined && rule.name !== '' ? [rule.name] : [])))],
  };
}

