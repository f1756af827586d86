/**
 * Figures that satisfy a list of rules, near given values, or rules that cannot all hold.
 *
 * Alternatives are opened only where the figures found so far break them: a form of fifty 如果 over figures that mostly
 * agree needs a handful of attempts and not 2⁵⁰. Each part of the rules that shares no figure with the rest is searched
 * by itself. The effort is bounded, and an answer beyond it is "unknown".
 */
import { solve, type Constraint, type Work } from '../solve/eliminate';
import { figuresOf, ruleHolds, type Rule } from '../solve/problem';

export type Values = ReadonlyMap<number, bigint>;

export type Answer =
  | { readonly state: 'found'; readonly values: Values }
  /** Positions in the list of rules. */
  | { readonly state: 'conflict'; readonly rules: ReadonlySet<number> }
  | { readonly state: 'unknown' };

/** Shared by all questions of one examination; a hard one of them may not use up what is left for the rest. */
export interface Budget extends Work {
  readonly perQuestion: number;
}

const UNKNOWN: Answer = { state: 'unknown' };

/** Every figure is at least 0. */
export function findFigures(rules: readonly Rule[], preferred: (figure: number) => bigint, budget: Budget): Answer {
  const work: Work = { left: Math.min(budget.left, budget.perQuestion) };
  budget.left -= work.left;
  const answer = findParts(rules, preferred, work);
  budget.left += Math.max(0, work.left);
  return answer;
}

function findParts(rules: readonly Rule[], preferred: (figure: number) => bigint, work: Work): Answer {
  if (work.left <= 0) return UNKNOWN;
  const values = new Map<number, bigint>();
  let isUnknown = false;
  for (const part of connectedParts(rules)) {
    const answer = new Search(rules, part, preferred, work).run();
    if (answer.state === 'conflict') return answer;
    if (answer.state === 'unknown') isUnknown = true;
    else for (const [figure, value] of answer.values) values.set(figure, value);
  }
  return isUnknown ? UNKNOWN : { state: 'found', values };
}

class Search {
  private readonly free: readonly number[];
  private readonly least: readonly Constraint[];

  constructor(
    private readonly rules: readonly Rule[],
    private readonly part: readonly number[],
    private readonly preferred: (figure: number) => bigint,
    private readonly work: Work,
  ) {
    const uses = new Map<number, number>();
    for (const at of part) for (const figure of figuresOf(rules[at]!)) uses.set(figure, (uses.get(figure) ?? 0) + 1);
    this.free = [...uses].sort(([a, often], [b, oftener]) => often - oftener || a - b).map(([figure]) => figure);
    this.least = this.free.map((figure) => ({ terms: [{ figure, coefficient: -1n }], bound: 0n, origins: new Set() }));
  }

  run(): Answer {
    const [certain, open] = [this.part.filter((at) => this.rules[at]!.alternatives.length === 1), this.part.filter((at) => this.rules[at]!.alternatives.length !== 1)];
    const impossible = open.find((at) => this.rules[at]!.alternatives.length === 0);
    if (impossible !== undefined) return { state: 'conflict', rules: new Set([impossible]) };
    return this.attempt([...this.least, ...certain.flatMap((at) => this.constraints(at, 0))], open);
  }

  private attempt(constraints: readonly Constraint[], open: readonly number[]): Answer {
    this.work.left -= constraints.length;
    if (this.work.left < 0) return UNKNOWN;
    const solution = solve(constraints, this.free, this.preferred, this.work);
    if (solution.state === 'unknown') return UNKNOWN;
    if (solution.state === 'conflict') return solution;
    const broken = open.find((at) => !ruleHolds(this.rules[at]!, (figure) => solution.values.get(figure)!));
    if (broken === undefined) return { state: 'found', values: solution.values };
    return this.branch(broken, constraints, open.filter((at) => at !== broken));
  }

  /** The conflicts of all alternatives together, with the rule that offers them; one that does without the rule is the whole answer. */
  private branch(rule: number, constraints: readonly Constraint[], open: readonly number[]): Answer {
    const conflict = new Set<number>();
    let isUnknown = false;
    for (const [alternative] of this.rules[rule]!.alternatives.entries()) {
      const answer = this.attempt([...constraints, ...this.constraints(rule, alternative)], open);
      if (answer.state === 'found') return answer;
      if (answer.state === 'unknown') isUnknown = true;
      else if (!answer.rules.has(rule)) return answer;
      else for (const at of answer.rules) conflict.add(at);
    }
    return isUnknown ? UNKNOWN : { state: 'conflict', rules: conflict };
  }

  private constraints(rule: number, alternative: number): readonly Constraint[] {
    return this.rules[rule]!.alternatives[alternative]!.map(({ terms, bound }) => ({ terms: terms.filter(({ coefficient }) => coefficient !== 0n), bound, origins: new Set([rule]) }));
  }
}

/** Positions of rules, those that share figures together, in the order of the last of each part; a rule of no figures is a part by itself. */
function connectedParts(rules: readonly Rule[]): readonly (readonly number[])[] {
  const later = rules.map((_, at) => at);
  const lastOf = (at: number): number => (later[at] === at ? at : (later[at] = lastOf(later[at]!)));
  const seenIn = new Map<number, number>();
  rules.forEach((rule, at) => {
    for (const figure of figuresOf(rule)) {
      later[lastOf(seenIn.get(figure) ?? at)] = at;
      seenIn.set(figure, at);
    }
  });
  const parts = new Map(later.flatMap((last, at): [number, number[]][] => (last === at ? [[at, []]] : [])));
  rules.forEach((_, at) => parts.get(lastOf(at))!.push(at));
  return [...parts.values()];
}
