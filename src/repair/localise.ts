/**
 * The wrong cells: all smallest sets of figures whose change satisfies every rule (Fellegi and Holt's principle), in a
 * fixed order, each with values that do, and with the reason why nothing smaller works.
 *
 * Search goes from conflict to conflict: rules that cannot all hold while the other figures stay mean that one of their
 * figures must change, so only those are tried. That finds every smallest set, and the conflicts met on the way are the
 * proof. No chance and no rounding is involved; beyond `effort` sets tried the answer says that it is incomplete.
 */
import { feasibility } from '../relations/solve/feasible';
import { figuresOf, type Problem } from '../relations/solve/problem';

export interface ErrorSet {
  /** Indices of the figures to change, ascending. */
  readonly figures: readonly number[];
  /** Values of those figures that satisfy every rule, as near the present ones as the rules allow. */
  readonly witness: ReadonlyMap<number, bigint>;
}

export interface Localisation {
  /** All of one size; lightest first, then by position. Empty where every rule holds. */
  readonly sets: readonly ErrorSet[];
  /** Conflicts met, each a list of rule indices: a set that leaves one of them untouched cannot work. */
  readonly because: readonly (readonly number[])[];
  /** False where the bound on effort was met: there may be other sets, or smaller ones. */
  readonly isComplete: boolean;
}

/** Sets tried; a form with one slip needs some ten. */
const DEFAULT_EFFORT = 20_000;

export function localise(problem: Problem, effort = DEFAULT_EFFORT): Localisation {
  const figures = problem.rules.map(figuresOf);
  const because: (readonly number[])[] = [];
  let tried = 0;
  let isComplete = true;
  let layer: (readonly number[])[] = [[]];
  const seen = new Set<string>(['']);
  while (layer.length > 0) {
    const sets: ErrorSet[] = [];
    const next: (readonly number[])[] = [];
    for (const free of layer) {
      if (++tried > effort) return { sets, because, isComplete: false };
      const answer = feasibility(problem, free);
      if (answer.state === 'feasible') sets.push({ figures: free, witness: answer.values });
      else if (answer.state === 'unknown') isComplete = false;
      else {
        const conflict = [...answer.rules].sort((a, b) => a - b);
        if (!because.some((known) => compareLists(known, conflict) === 0 && known.length === conflict.length)) because.push(conflict);
        for (const larger of enlarged(free, conflict, figures)) {
          const key = larger.join(' ');
          if (seen.has(key)) continue;
          seen.add(key);
          next.push(larger);
        }
      }
    }
    if (sets.length > 0) {
      if (layer[0]!.length === 0) return { sets: [], because: [], isComplete: true };
      return { sets: ordered(sets, problem), because, isComplete };
    }
    layer = next;
  }
  return { sets: [], because, isComplete };
}

function enlarged(free: readonly number[], conflict: readonly number[], figures: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const more = new Set(conflict.flatMap((rule) => figures[rule]!));
  for (const figure of free) more.delete(figure);
  return [...more].sort((a, b) => a - b).map((figure) => [...free, figure].sort((a, b) => a - b));
}

function ordered(sets: readonly ErrorSet[], { figures }: Problem): readonly ErrorSet[] {
  const weightOf = (set: ErrorSet): number => set.figures.reduce((total, figure) => total + figures[figure]!.weight, 0);
  return [...sets].sort((a, b) => weightOf(a) - weightOf(b) || compareLists(a.figures, b.figures));
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, position) => value !== b[position]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
