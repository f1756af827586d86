/**
 * What the wrong cells should have been. A proposal is shown only if every rule then holds: 女会员 11,813 of 会员 11,318
 * was 4,813 or 1,183 …, the likeliest slip first, and of equal slips the one nearest to what the figure usually is.
 */
import { feasibility } from '../relations/solve/feasible';
import type { ErrorSet, Localisation } from './localise';
import { ruleHolds, type Problem, type Rule } from '../relations/solve/problem';
import { slipsBehind, type SlipKind } from './slips';

export interface Change {
  readonly figure: number;
  readonly to: bigint;
}

export interface Proposal {
  readonly changes: readonly Change[];
  /**
   * "implied": the rules leave this value, though no usual slip leads to it; "unchanged": the same, and what stands there
   * is exactly last year's figure. "swapped": two cells exchanged.
   */
  readonly kind: SlipKind | 'implied' | 'unchanged' | 'swapped';
  /** 唯一可行: with this set of cells no other value satisfies the rules. */
  readonly isOnly: boolean;
  readonly cost: number;
}

export interface Usual {
  /** About what a figure should be, from last year or from figures it is linked with, in its own digits; often several. */
  readonly of: (figure: number) => readonly bigint[];
  /** Pairs of figures in neighbouring cells. */
  readonly neighbours: readonly (readonly [number, number])[];
}

const IMPLIED_COST = 3.5;
const SWAPPED_COST = 1.2;
/** Last year's figure to the last digit is a column that was copied and not filled in anew. */
const UNCHANGED_COST = 1;
/** A factor of two from the usual value counts as much as one rank of slip. */
const DISTANCE_COST = 1 / Math.log(2);
export const FURTHEST = 3;
const SHOWN = 12;

/** @returns at most a dozen, likeliest first; the same for the same sheet */
export function propose(problem: Problem, { sets }: Localisation, usual: Usual): readonly Proposal[] {
  const single = sets.filter(({ figures }) => figures.length === 1).flatMap((set) => valuesFor(problem, set, usual));
  const joint = sets.filter(({ figures }) => figures.length > 1).map((set) => witnessOf(problem, set, usual));
  const proposals = [...single, ...joint, ...swaps(problem, usual)];
  return proposals.sort((a, b) => a.cost - b.cost || compareChanges(a, b)).slice(0, SHOWN);
}

function valuesFor(problem: Problem, { figures, witness }: ErrorSet, usual: Usual): readonly Proposal[] {
  const figure = figures[0]!;
  const { value, weight, least } = problem.figures[figure]!;
  const implied = witness.get(figure)!;
  const isOnly = isOnlyValue(problem, figure, implied);
  const standing = (to: bigint): number => nearness(to, usual.of(figure)) + (weight - 1);
  const slips = slipsBehind(value)
    .filter((slip) => (least === undefined || slip.value >= least) && allHold(problem, new Map([[figure, slip.value]])))
    .map((slip): Proposal => ({ changes: [{ figure, to: slip.value }], kind: slip.kind, isOnly, cost: slip.cost + standing(slip.value) }));
  if (isOnly && value > 0n && usual.of(figure)[0] === value) {
    return [{ changes: [{ figure, to: implied }], kind: 'unchanged', isOnly, cost: UNCHANGED_COST + standing(implied) }];
  }
  if (!isOnly || slips.length > 0) return slips;
  return [{ changes: [{ figure, to: implied }], kind: 'implied', isOnly, cost: IMPLIED_COST + standing(implied) }];
}

/** No other value of the figure satisfies the rules while the rest stays. */
function isOnlyValue(problem: Problem, figure: number, value: bigint): boolean {
  const other: Rule = {
    name: '',
    alternatives: [
      [{ terms: [{ figure, coefficient: 1n }], bound: value - 1n }],
      [{ terms: [{ figure, coefficient: -1n }], bound: -value - 1n }],
    ],
  };
  return feasibility({ figures: problem.figures, rules: [...problem.rules, other] }, [figure]).state === 'conflict';
}

/** Several cells together: each takes its likeliest slip if that works for all, else the nearest values the rules allow. */
function witnessOf(problem: Problem, { figures, witness }: ErrorSet, usual: Usual): Proposal {
  const changes = figures.map((figure) => ({ figure, to: witness.get(figure)! }));
  const cost = changes.reduce((total, { figure, to }) => {
    const slip = slipsBehind(problem.figures[figure]!.value).find(({ value }) => value === to);
    return total + (slip?.cost ?? IMPLIED_COST) + nearness(to, usual.of(figure));
  }, 0);
  return { changes, kind: 'implied', isOnly: false, cost };
}

function swaps(problem: Problem, usual: Usual): readonly Proposal[] {
  return usual.neighbours.flatMap(([a, b]): Proposal[] => {
    const [first, second] = [problem.figures[a]!.value, problem.figures[b]!.value];
    if (first === second || !allHold(problem, new Map([[a, second], [b, first]]))) return [];
    return [{ changes: [{ figure: a, to: second }, { figure: b, to: first }], kind: 'swapped', isOnly: false, cost: SWAPPED_COST + nearness(second, usual.of(a)) + nearness(first, usual.of(b)) }];
  });
}

function allHold(problem: Problem, changed: ReadonlyMap<number, bigint>): boolean {
  return problem.rules.every((rule) => ruleHolds(rule, (figure) => changed.get(figure) ?? problem.figures[figure]!.value));
}

/** How far a value is from the usual ones: the mean over all estimates, each capped, as one may come from a wrong neighbour. */
export function nearness(to: bigint, usual: readonly bigint[]): number {
  if (usual.length === 0) return FURTHEST / 2;
  const size = (value: bigint): number => Number(value < 0n ? -value : value) + 1;
  const distances = usual.map((each) => Math.min(FURTHEST, Math.abs(Math.log(size(to) / size(each))) * DISTANCE_COST));
  return distances.reduce((total, each) => total + each, 0) / distances.length;
}

function compareChanges(a: Proposal, b: Proposal): number {
  for (const [at, change] of a.changes.entries()) {
    const other = b.changes[at];
    if (!other) return 1;
    if (change.figure !== other.figure) return change.figure - other.figure;
    if (change.to !== other.to) return change.to < other.to ? -1 : 1;
  }
  return a.changes.length - b.changes.length;
}
