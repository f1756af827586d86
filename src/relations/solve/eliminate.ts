/**
 * Whole numbers for a few free figures that satisfy a list of inequalities, or the rules that stand in the way.
 *
 * Fourier–Motzkin elimination, exact and with each inequality's origins kept: where 0 ≤ −1 comes out, its origins are a
 * conflict. Going back, values are tried nearest the present ones. Where coefficients are ±1, as in sums and 其中, the
 * first try succeeds; else at most `TRIES` values of a figure are tried before the answer is "unknown".
 */
import type { Term } from './problem';

export interface Constraint {
  readonly terms: readonly Term[];
  readonly bound: bigint;
  /** Indices of the rules it comes from. */
  readonly origins: ReadonlySet<number>;
}

export type Solution =
  | { readonly state: 'solved'; readonly values: ReadonlyMap<number, bigint> }
  | { readonly state: 'conflict'; readonly rules: ReadonlySet<number> }
  | { readonly state: 'unknown' };

const TRIES = 64;
const MOST_CONSTRAINTS = 2_000;

interface Bounds {
  readonly low: bigint | undefined;
  readonly high: bigint | undefined;
}

/** Inequalities left to look at or combine, where a caller asks many questions and must end. */
export interface Work {
  left: number;
}

/** @param preferred the present value of a figure; answers are as near to it as the constraints allow */
export function solve(constraints: readonly Constraint[], free: readonly number[], preferred: (figure: number) => bigint, work: Work = { left: Infinity }): Solution {
  const levels: (readonly Constraint[])[] = [];
  let system: readonly Constraint[] = constraints.map(tightened);
  for (const figure of free) {
    const conflict = contradiction(system);
    if (conflict) return { state: 'conflict', rules: conflict };
    levels.push(system);
    const next = eliminated(system, figure, work);
    if (work.left < 0 || next.length > MOST_CONSTRAINTS) return { state: 'unknown' };
    system = next;
  }
  const conflict = contradiction(system);
  if (conflict) return { state: 'conflict', rules: conflict };
  return backSubstituted(levels, free, preferred, constraints);
}

/** Divided by the common divisor of its coefficients, the bound rounded down: 2a ≤ 5 is a ≤ 2 for whole a. */
function tightened(constraint: Constraint): Constraint {
  let divisor = 0n;
  for (const { coefficient } of constraint.terms) divisor = commonDivisor(divisor, coefficient);
  if (divisor <= 1n) return constraint;
  const terms = constraint.terms.map(({ figure, coefficient }) => ({ figure, coefficient: coefficient / divisor }));
  return { terms, bound: floorDivided(constraint.bound, divisor), origins: constraint.origins };
}

function contradiction(system: readonly Constraint[]): ReadonlySet<number> | undefined {
  return system.find(({ terms, bound }) => terms.length === 0 && bound < 0n)?.origins;
}

function eliminated(system: readonly Constraint[], figure: number, work: Work): readonly Constraint[] {
  const [upper, lower, rest]: [Constraint[], Constraint[], Constraint[]] = [[], [], []];
  for (const constraint of system) {
    const coefficient = coefficientOf(constraint, figure);
    (coefficient > 0n ? upper : coefficient < 0n ? lower : rest).push(constraint);
  }
  work.left -= system.length + upper.length * lower.length;
  if (work.left < 0) return [];
  const kept = new Map<string, Constraint>();
  const keep = (constraint: Constraint): void => {
    if (constraint.terms.length === 0 && constraint.bound >= 0n) return;
    const key = constraint.terms.map((term) => `${term.figure}:${term.coefficient}`).join(' ');
    const known = kept.get(key);
    if (!known || constraint.bound < known.bound) kept.set(key, constraint);
  };
  rest.forEach(keep);
  for (const above of upper) for (const below of lower) keep(combined(above, below, figure));
  return [...kept.values()];
}

function combined(above: Constraint, below: Constraint, figure: number): Constraint {
  const up = coefficientOf(above, figure);
  const down = -coefficientOf(below, figure);
  const sums = new Map<number, bigint>();
  for (const term of above.terms) sums.set(term.figure, term.coefficient * down);
  for (const term of below.terms) sums.set(term.figure, (sums.get(term.figure) ?? 0n) + term.coefficient * up);
  const terms = [...sums].filter(([, coefficient]) => coefficient !== 0n).sort(([a], [b]) => a - b);
  return tightened({
    terms: terms.map(([each, coefficient]) => ({ figure: each, coefficient })),
    bound: above.bound * down + below.bound * up,
    origins: new Set([...above.origins, ...below.origins]),
  });
}

function backSubstituted(
  levels: readonly (readonly Constraint[])[],
  free: readonly number[],
  preferred: (figure: number) => bigint,
  constraints: readonly Constraint[],
): Solution {
  const values = new Map<number, bigint>();
  let isTruncated = false;
  const fill = (at: number): boolean => {
    const figure = free[at];
    if (figure === undefined) return true;
    const bounds = boundsOf(levels[at]!, figure, values);
    let tries = 0;
    for (const value of nearest(bounds, preferred(figure))) {
      if (tries++ >= TRIES) {
        isTruncated = true;
        break;
      }
      values.set(figure, value);
      if (fill(at - 1)) return true;
      values.delete(figure);
    }
    return false;
  };
  if (fill(free.length - 1)) return { state: 'solved', values };
  return isTruncated ? { state: 'unknown' } : { state: 'conflict', rules: new Set(constraints.flatMap(({ origins }) => [...origins])) };
}

/** What the constraints leave for one figure once those eliminated after it have values. */
function boundsOf(system: readonly Constraint[], figure: number, values: ReadonlyMap<number, bigint>): Bounds {
  let low: bigint | undefined;
  let high: bigint | undefined;
  for (const { terms, bound } of system) {
    let rest = bound;
    let own = 0n;
    for (const term of terms) {
      if (term.figure === figure) own = term.coefficient;
      else rest -= term.coefficient * values.get(term.figure)!;
    }
    if (own > 0n) {
      const limit = floorDivided(rest, own);
      if (high === undefined || limit < high) high = limit;
    } else if (own < 0n) {
      const limit = -floorDivided(rest, -own);
      if (low === undefined || limit > low) low = limit;
    }
  }
  return { low, high };
}

/** The whole numbers of an interval, nearest to a value first. */
function* nearest({ low, high }: Bounds, to: bigint): Generator<bigint> {
  if (low !== undefined && high !== undefined && low > high) return;
  const start = low !== undefined && to < low ? low : high !== undefined && to > high ? high : to;
  yield start;
  for (let distance = 1n; ; distance++) {
    const below = low === undefined || start - distance >= low;
    const above = high === undefined || start + distance <= high;
    if (!below && !above) return;
    if (below) yield start - distance;
    if (above) yield start + distance;
  }
}

function coefficientOf({ terms }: Constraint, figure: number): bigint {
  return terms.find((term) => term.figure === figure)?.coefficient ?? 0n;
}

export function floorDivided(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor !== 0n && dividend < 0n !== divisor < 0n ? quotient - 1n : quotient;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [first, second] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (second !== 0n) [first, second] = [second, first % second];
  return first;
}
