/**
 * What a set of relations says about itself, before any sheet is filled in: which cannot all hold (A <= B, A >= B + 1),
 * which say nothing (A >= 0), never apply (如果 A > B, where A <= B), follow from others, or leave a figure no value but 0.
 * A <= C follows from A <= B and B <= C; where B may be blank it says more than they do, and is "implied", not "redundant".
 *
 * Nothing is guessed: each answer rests on the whole-number solver, conflicts are made as small as leaving out can make
 * them, and where the bound on effort is met the relation is said not to be examined.
 */
import type { Level } from '../../model/relation';
import { figuresOf, type Rule } from '../solve/problem';
import { withoutContradictions, type Contradiction } from './contradictions';
import { conflictWith, EFFORT, find, groundsOf, type Entry, type Grounds } from './entries';
import { isExamined, type RuleSet } from './rule-set';
import type { Budget } from './search';
import { negation, type Alternatives, type UnexaminedReason } from './to-rules';

export type RuleSetRemark =
  | Contradiction
  | { readonly kind: 'always-true'; readonly relation: number }
  | ({ readonly kind: 'never-applies' | 'redundant' | 'implied'; readonly relation: number } & Grounds)
  | ({ readonly kind: 'only-zero'; readonly figure: string } & Grounds)
  | { readonly kind: 'not-examined'; readonly relation: number; readonly reason: UnexaminedReason }
  /** Too much for the bound: only relations that share figures directly were held against one another. */
  | { readonly kind: 'searched-nearby-only' };

/** Every relation but those of a contradiction is looked at further. */
export function examine(ruleSet: RuleSet, effort = EFFORT): readonly RuleSetRemark[] {
  const budget = { ...effort };
  const { found, consistent, isComplete } = withoutContradictions(ruleSet, budget);
  const remarks: RuleSetRemark[] = [...found, ...(isComplete ? [] : [{ kind: 'searched-nearby-only' as const }])];
  const silent = emptyRelations(ruleSet, consistent, budget, remarks);
  const telling = consistent.filter(({ relation }) => relation === undefined || !silent.has(relation));
  onlyZero(ruleSet, telling, budget, remarks);
  return [...remarks, ...notExamined(ruleSet)];
}

function notExamined({ symbolic }: RuleSet): RuleSetRemark[] {
  return symbolic.flatMap((each, relation) => (isExamined(each) ? [] : [{ kind: 'not-examined' as const, relation, reason: each }]));
}

/** Last first, so that of two relations that say the same the later one is called superfluous. */
function emptyRelations(ruleSet: RuleSet, present: readonly Entry[], budget: Budget, remarks: RuleSetRemark[]): ReadonlySet<number> {
  const silent = new Set<number>();
  const found: RuleSetRemark[] = [];
  for (const relation of present.flatMap((entry) => entry.relation ?? []).reverse()) {
    const others = present.filter((entry) => entry.relation !== relation && !silent.has(entry.relation ?? -1) && isAsStrong(ruleSet, entry, relation));
    const remark = remarkOn(ruleSet, relation, others, budget);
    if (!remark) continue;
    found.unshift(remark);
    if (remark.kind !== 'not-examined' && remark.kind !== 'implied') silent.add(relation);
  }
  remarks.push(...found);
  return silent;
}

function remarkOn(ruleSet: RuleSet, relation: number, others: readonly Entry[], budget: Budget): RuleSetRemark | undefined {
  const symbolic = ruleSet.symbolic[relation]!;
  if (!isExamined(symbolic)) return undefined;
  const limits = others.filter(({ rule }) => ruleSet.limits.includes(rule));
  const broken = negation(ruleSet.relations[relation]!.text, symbolic.holds).map((rule): Entry => ({ rule }));
  if (symbolic.when) {
    const conflict = conflictWith([{ rule: ruleOf(symbolic.when) }], others, budget);
    if (conflict === 'unknown') return { kind: 'not-examined', relation, reason: 'effort' };
    if (conflict) return { kind: 'never-applies', relation, ...groundsOf(conflict) };
  }
  if (conflictWith(broken, limits, budget) instanceof Array) return { kind: 'always-true', relation };
  const always = conflictWith(broken, others.filter((entry) => speaksOnlyOf(entry, symbolic.holds)), budget);
  if (always instanceof Array) return { kind: 'redundant', relation, ...groundsOf(always) };
  const conflict = conflictWith(broken, others, budget);
  if (conflict === 'unknown') return { kind: 'not-examined', relation, reason: 'effort' };
  return conflict && { kind: 'implied', relation, ...groundsOf(conflict) };
}

/** Of no other figure, which might be blank while those of the relation are filled in. */
function speaksOnlyOf({ rule }: Entry, relation: Alternatives): boolean {
  const own = new Set(relation.flat().flatMap(({ terms }) => terms.map(({ figure }) => figure)));
  return figuresOf(rule).every((figure) => own.has(figure));
}

/** A figure that could be positive by itself, and by the relations only 0. */
function onlyZero({ figures }: RuleSet, entries: readonly Entry[], budget: Budget, remarks: RuleSetRemark[]): void {
  const usual = find(entries, budget);
  const used = new Set(entries.flatMap(({ rule, relation }) => (relation === undefined ? [] : figuresOf(rule))));
  for (const figure of [...used].sort((a, b) => a - b)) {
    const { kind, title } = figures.all[figure]!;
    if (kind === 'word' || (usual.state === 'found' && usual.values.get(figure)! > 0n)) continue;
    const conflict = conflictWith([{ rule: { name: '', alternatives: [[{ terms: [{ figure, coefficient: -1n }], bound: -1n }]] } }], entries, budget);
    if (conflict instanceof Array) remarks.push({ kind: 'only-zero', figure: title, ...groundsOf(conflict) });
  }
}

const STRENGTH: Readonly<Record<Level, number>> = { hard: 0, soft: 1, hint: 2 };

/** A hard relation is not made superfluous by a soft one. */
function isAsStrong({ relations }: RuleSet, { relation }: Entry, than: number): boolean {
  return relation === undefined || STRENGTH[relations[relation]!.level] <= STRENGTH[relations[than]!.level];
}

function ruleOf(alternatives: Alternatives): Rule {
  return { name: '', alternatives };
}
