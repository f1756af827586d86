/**
 * Figures and what must hold between them, in whole numbers: the form of a localisation problem.
 *
 * Every figure is a whole number of its last printed digit (412.35 万人 is 41 235 hundredths), so that all arithmetic is
 * exact, whatever the size, and "at most" and "less than" are the same kind of inequality.
 */

/** coefficient · figure */
export interface Term {
  /** Index into Problem.figures. */
  readonly figure: number;
  readonly coefficient: bigint;
}

/** Σ terms ≤ bound. */
export interface Inequality {
  readonly terms: readonly Term[];
  readonly bound: bigint;
}

/** At least one alternative must hold; an alternative is a list of inequalities that all hold. 「如果 A 则 B」 has two. */
export interface Rule {
  /** For the reader: the text of the relation. */
  readonly name: string;
  readonly alternatives: readonly (readonly Inequality[])[];
}

export interface Figure {
  /** In units of the last printed digit. */
  readonly value: bigint;
  /** The least it can be: 0 for counts and money. */
  readonly least?: bigint;
  /** Less likely the culprit: a formula, or a total that others are checked against. Orders sets of equal size. */
  readonly weight: number;
}

export interface Problem {
  readonly figures: readonly Figure[];
  readonly rules: readonly Rule[];
}

export function holds({ terms, bound }: Inequality, valueOf: (figure: number) => bigint): boolean {
  let total = 0n;
  for (const { figure, coefficient } of terms) total += coefficient * valueOf(figure);
  return total <= bound;
}

export function ruleHolds(rule: Rule, valueOf: (figure: number) => bigint): boolean {
  return rule.alternatives.some((alternative) => alternative.every((inequality) => holds(inequality, valueOf)));
}

const known = new WeakMap<Rule, readonly number[]>();

/** The figures a rule speaks of, each once, in order. */
export function figuresOf(rule: Rule): readonly number[] {
  const figures = known.get(rule) ?? listFigures(rule);
  known.set(rule, figures);
  return figures;
}

function listFigures(rule: Rule): readonly number[] {
  const figures = new Set<number>();
  for (const alternative of rule.alternatives) for (const { terms } of alternative) for (const { figure } of terms) figures.add(figure);
  return [...figures].sort((a, b) => a - b);
}
