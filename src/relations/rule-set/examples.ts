/**
 * The smallest sheets that show what a relation means: one that passes and one that breaks it, each with no other figures
 * than those the relation speaks of. 「会员人数 <= 职工人数」: 10 and 10 pass, 11 and 10 do not.
 *
 * The passing figures can be completed so that every relation holds, and meet the condition of an 如果. The failing ones
 * are as near to them as can be and break no other relation, unless none such exist; then those also broken are named.
 */
import { decimal } from '../../model/decimal';
import { figuresOf, type Rule } from '../solve/problem';
import { isExamined, type RuleSet } from './rule-set';
import { findFigures, type Budget, type Values } from './search';
import { negation, type Alternatives } from './to-rules';

export interface RelationExamples {
  /** Of the rule set's figures, in the order they are named. */
  readonly figures: readonly number[];
  readonly passing: Values;
  readonly failing: Values;
  /** Positions of other relations that the failing figures cannot but break. */
  readonly alsoBroken: readonly number[];
}

const EFFORT: Budget = { left: 200_000, perQuestion: 50_000 };
const USUAL = decimal(10);

/** @returns undefined where the relation is not examined, or no such figures were found */
export function examplesOf(ruleSet: RuleSet, relation: number): RelationExamples | undefined {
  const symbolic = ruleSet.symbolic[relation]!;
  if (!isExamined(symbolic)) return undefined;
  const budget = { ...EFFORT };
  const figures = figuresOf({ name: '', alternatives: [...(symbolic.when ?? []), ...symbolic.claim] });
  const usual = (figure: number): bigint => BigInt(USUAL.div(ruleSet.figures.all[figure]?.step ?? 1).toFixed(0));
  const condition: readonly Rule[] = symbolic.when ? [ruleOf(symbolic.when)] : [];
  const passing = findFigures([...allRules(ruleSet), ...condition, ruleOf(symbolic.claim)], usual, budget);
  if (passing.state !== 'found') return undefined;
  const near = (figure: number): bigint => passing.values.get(figure) ?? usual(figure);
  const broken = [...ruleSet.limits.filter((rule) => speaksOnlyOf(rule, figures)), ...condition, ...negation('', symbolic.claim)];
  const others = otherRules(ruleSet, relation);
  const shown = shownBy(ruleSet, [...others.map(({ rule }) => rule), ...ruleSet.parts], figures);
  const alone = findFigures([...broken, ...shown], near, budget);
  const failing = alone.state === 'found' ? alone : findFigures(broken, near, budget);
  if (failing.state !== 'found') return undefined;
  const alsoBroken = others.filter(({ rule }) => findFigures([...fixed(failing.values, figures), ...shownBy(ruleSet, [rule], figures)], usual, budget).state === 'conflict');
  return { figures, passing: only(passing.values, figures), failing: only(failing.values, figures), alsoBroken: alsoBroken.map(({ at }) => at) };
}

function allRules(ruleSet: RuleSet): readonly Rule[] {
  return [...ruleSet.limits, ...ruleSet.parts, ...otherRules(ruleSet, -1).map(({ rule }) => rule)];
}

function otherRules({ relations, symbolic }: RuleSet, relation: number): readonly { readonly at: number; readonly rule: Rule }[] {
  return symbolic.flatMap((each, at) => (at !== relation && isExamined(each) ? [{ at, rule: { name: relations[at]!.text, alternatives: each.holds } }] : []));
}

/** The rules as they bear on a sheet that shows these figures alone: a blank may stand for another value in each. */
function shownBy({ figures }: RuleSet, rules: readonly Rule[], shown: readonly number[]): readonly Rule[] {
  const isShown = new Set(shown);
  let fresh = figures.all.length;
  return rules.map(({ name, alternatives }) => {
    const own = new Map<number, number>();
    const renamed = (figure: number): number => {
      if (isShown.has(figure)) return figure;
      if (!own.has(figure)) own.set(figure, fresh++);
      return own.get(figure)!;
    };
    return { name, alternatives: alternatives.map((each) => each.map(({ terms, bound }) => ({ terms: terms.map((term) => ({ ...term, figure: renamed(term.figure) })), bound }))) };
  });
}

function speaksOnlyOf(rule: Rule, figures: readonly number[]): boolean {
  return figuresOf(rule).every((figure) => figures.includes(figure));
}

function fixed(values: Values, figures: readonly number[]): readonly Rule[] {
  return figures.map((figure) => {
    const value = values.get(figure)!;
    return { name: '', alternatives: [[{ terms: [{ figure, coefficient: 1n }], bound: value }, { terms: [{ figure, coefficient: -1n }], bound: -value }]] };
  });
}

function only(values: Values, figures: readonly number[]): Values {
  return new Map(figures.map((figure) => [figure, values.get(figure)!]));
}

function ruleOf(alternatives: Alternatives): Rule {
  return { name: '', alternatives };
}
