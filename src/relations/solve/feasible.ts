/**
 * Whether changing some figures, and no others, can satisfy every rule; if so the values, if not a conflict: rules that
 * cannot all hold as long as the other figures stay. Every set that works must change another figure of those rules.
 */
import { solve, type Constraint } from './eliminate';
import { ruleHolds, type Inequality, type Problem, type Rule } from './problem';

export type Feasibility =
  | { readonly state: 'feasible'; readonly values: ReadonlyMap<number, bigint> }
  | { readonly state: 'conflict'; readonly rules: ReadonlySet<number> }
  | { readonly state: 'unknown' };

/** Combinations of alternatives tried before giving up: 如果…则… over a free figure doubles them. */
const MOST_COMBINATIONS = 256;

/** @param free figures that may change, sorted */
export function feasibility(problem: Problem, free: readonly number[]): Feasibility {
  const isFree = new Set(free);
  const valueOf = (figure: number): bigint => problem.figures[figure]!.value;
  const open: { readonly rule: Rule; readonly at: number }[] = [];
  for (const [at, rule] of problem.rules.entries()) {
    if (rule.alternatives.some((alternative) => alternative.some(({ terms }) => terms.some(({ figure }) => isFree.has(figure))))) open.push({ rule, at });
    else if (!ruleHolds(rule, valueOf)) return { state: 'conflict', rules: new Set([at]) };
  }
  return overAlternatives(problem, free, open, isFree, valueOf);
}

function overAlternatives(
  problem: Problem,
  free: readonly number[],
  open: readonly { readonly rule: Rule; readonly at: number }[],
  isFree: ReadonlySet<number>,
  valueOf: (figure: number) => bigint,
): Feasibility {
  const conflicts = new Set<number>();
  const least = free.flatMap((figure): Constraint[] => leastOf(problem, figure));
  let combinations = 0;
  let isUnknown = false;
  const choose = (next: number, chosen: readonly Constraint[]): ReadonlyMap<number, bigint> | undefined => {
    const entry = open[next];
    if (!entry) {
      if (++combinations > MOST_COMBINATIONS) {
        isUnknown = true;
        return undefined;
      }
      const solution = solve(chosen, free, valueOf);
      if (solution.state === 'solved') return solution.values;
      if (solution.state === 'unknown') isUnknown = true;
      else for (const rule of solution.rules) conflicts.add(rule);
      return undefined;
    }
    for (const alternative of entry.rule.alternatives) {
      const found = choose(next + 1, [...chosen, ...alternative.map((each) => reduced(each, entry.at, isFree, valueOf))]);
      if (found || isUnknown) return found;
    }
    return undefined;
  };
  const values = choose(0, least);
  if (values) return { state: 'feasible', values };
  return isUnknown ? { state: 'unknown' } : { state: 'conflict', rules: conflicts };
}

function leastOf({ figures }: Problem, figure: number): Constraint[] {
  const { least } = figures[figure]!;
  return least === undefined ? [] : [{ terms: [{ figure, coefficient: -1n }], bound: -least, origins: new Set() }];
}

/** With the figures that stay put in as numbers. */
function reduced({ terms, bound }: Inequality, rule: number, isFree: ReadonlySet<number>, valueOf: (figure: number) => bigint): Constraint {
  let rest = bound;
  const open: { figure: number; coefficient: bigint }[] = [];
  for (const { figure, coefficient } of terms) {
    if (isFree.has(figure)) open.push({ figure, coefficient });
    else rest -= coefficient * valueOf(figure);
  }
  return { terms: open, bound: rest, origins: new Set([rule]) };
}
