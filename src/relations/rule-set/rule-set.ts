/**
 * The relations of a form together with what the form says anyway (其中 ≤ 总数, 率 ≤ 100), as rules for the solver.
 */
import type { Level } from '../../model/relation';
import type { Rule } from '../solve/problem';
import type { PeriodFunction, Relation } from '../syntax';
import { SymbolicFigures } from './symbolic-figures';
import { symbolicRelation, Unexamined, type SymbolicRelation, type UnexaminedReason } from './to-rules';
import { figureTitle, type Vocabulary } from './vocabulary';

export interface RelationText {
  readonly text: string;
  readonly level: Level;
  readonly relation: Relation;
}

export interface PartOf {
  /** Ids. */
  readonly part: string;
  readonly whole: string;
}

export interface RuleSet {
  readonly relations: readonly RelationText[];
  /** At the place of each relation; the reason where it is not examined. */
  readonly symbolic: readonly (SymbolicRelation | UnexaminedReason)[];
  readonly figures: SymbolicFigures;
  /** What holds whatever the relations say: limits of a figure by itself. */
  readonly limits: readonly Rule[];
  /** 其中 ≤ 总数 */
  readonly parts: readonly Rule[];
}

export function ruleSetOf(relations: readonly RelationText[], partsOf: readonly PartOf[], vocabulary: Vocabulary): RuleSet {
  const figures = new SymbolicFigures(vocabulary);
  const symbolic = relations.map(({ relation }) => {
    if (relation.extent === 'column') return 'no-parts';
    try {
      return symbolicRelation(relation, figures, vocabulary);
    } catch (error) {
      if (error instanceof Unexamined) return error.reason;
      throw error;
    }
  });
  const periods = new Set([undefined, ...figures.all.map(({ period }) => period)]);
  const parts = [...periods].flatMap((period) => partsOf.flatMap((pair) => partRule(pair, period, figures, vocabulary)));
  return { relations, symbolic, figures, limits: figures.limits(), parts };
}

export function isExamined(symbolic: SymbolicRelation | UnexaminedReason): symbolic is SymbolicRelation {
  return typeof symbolic !== 'string';
}

function partRule({ part, whole }: PartOf, period: PeriodFunction | undefined, figures: SymbolicFigures, vocabulary: Vocabulary): readonly Rule[] {
  const [less, more] = [figures.index(part, period), figures.index(whole, period)];
  if (less === undefined || more === undefined || !figures.all[less]!.step.eq(figures.all[more]!.step)) return [];
  const title = (id: string): string => figureTitle(vocabulary.figure(id)?.title ?? id, period);
  const terms = [
    { figure: less, coefficient: 1n },
    { figure: more, coefficient: -1n },
  ];
  return [{ name: `${title(part)} <= ${title(whole)}`, alternatives: [[{ terms, bound: 0n }]] }];
}
