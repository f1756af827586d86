/**
 * Relations as rules over unknown figures: what must hold on any sheet, before one is filled in.
 *
 * 「如果 培训人数 >= 1 则 期数 >= 1」 is 人数 ≤ 0 or 期数 ≥ 1. Figures are meant unrounded and all filled in. What is not
 * linear, or asks for parts that the form does not name, is not examined, and says so.
 */
import { decimal, decimalPlaces, type Decimal } from '../../model/decimal';
import { groundLink, type GroundLink } from '../ground-link';
import { prepareRelation, type Link, type Prepared } from '../prepare';
import type { Scope } from '../scope';
import type { Inequality, Rule } from '../solve/problem';
import type { Comparator, Membership, Relation } from '../syntax';
import type { SymbolicFigures } from './symbolic-figures';
import type { Vocabulary } from './vocabulary';

export type Alternatives = readonly (readonly Inequality[])[];

export interface SymbolicRelation {
  /** The condition of 如果. */
  readonly when?: Alternatives;
  readonly claim: Alternatives;
  /** The whole: the condition fails, or the claim holds. */
  readonly holds: Alternatives;
}

export type UnexaminedReason = 'not-linear' | 'no-parts' | 'unknown-name' | 'words' | 'too-many' | 'effort';

export class Unexamined extends Error {
  constructor(readonly reason: UnexaminedReason) {
    super(reason);
  }
}

const MOST_ALTERNATIVES = 64;

/** @throws Unexamined */
export function symbolicRelation(relation: Relation, figures: SymbolicFigures, vocabulary: Vocabulary): SymbolicRelation {
  const { when, claim } = prepareRelation(relation);
  const scope = symbolicScope(relation, figures, vocabulary);
  const claimed = alternativesOf(claim, scope, figures);
  if (!when) return { claim: claimed, holds: claimed };
  return { when: alternativesOf(when.holds, scope, figures), claim: claimed, holds: [...alternativesOf(when.fails, scope, figures), ...claimed] };
}

/** Rules that all hold exactly where none of the alternatives does. */
export function negation(name: string, alternatives: Alternatives): readonly Rule[] {
  return alternatives.map((alternative) => ({ name, alternatives: alternative.map((inequality) => [opposite(inequality)]) }));
}

function opposite({ terms, bound }: Inequality): Inequality {
  return { terms: terms.map(({ figure, coefficient }) => ({ figure, coefficient: -coefficient })), bound: -bound - 1n };
}

function symbolicScope(relation: Relation, figures: SymbolicFigures, vocabulary: Vocabulary): Scope {
  return {
    value(name, period) {
      const index = figures.index(name, period);
      return index === undefined ? 'unknown-name' : figures.operand(index);
    },
    parts: (name, period) =>
      vocabulary.group(name, relation)?.map((id) => ({ name: id, operand: figures.operand(figures.index(id, period)!) })),
  };
}

function alternativesOf(prepared: Prepared, scope: Scope, figures: SymbolicFigures): Alternatives {
  if (prepared.kind === 'link') return ofLink(prepared, scope, figures);
  if (prepared.kind === 'membership') return ofMembership(prepared, figures);
  const parts = prepared.parts.map((part) => alternativesOf(part, scope, figures));
  return prepared.kind === 'any' ? parts.flat() : every(parts);
}

function every(parts: readonly Alternatives[]): Alternatives {
  let chosen: Alternatives = [[]];
  for (const part of parts) {
    chosen = chosen.flatMap((left) => part.map((right) => [...left, ...right]));
    if (chosen.length > MOST_ALTERNATIVES) throw new Unexamined('too-many');
  }
  return chosen;
}

function ofLink(link: Link, scope: Scope, figures: SymbolicFigures): Alternatives {
  if (!link.difference) throw new Unexamined('not-linear');
  const ground = groundLink(link, link.difference, scope);
  if (ground.noParts.length > 0) throw new Unexamined('no-parts');
  return ofComparison(differenceOf(ground, figures), link.comparator, ground.tolerance);
}

interface Difference {
  readonly factors: ReadonlyMap<number, Decimal>;
  readonly constant: Decimal;
}

function differenceOf({ terms, constant }: GroundLink, figures: SymbolicFigures): Difference {
  const factors = new Map<number, Decimal>();
  for (const { operand, coefficient } of terms) {
    const index = figures.indexOf(operand);
    if (index === undefined) throw new Unexamined('unknown-name');
    const { kind, step } = figures.all[index]!;
    if (kind === 'word') throw new Unexamined('words');
    factors.set(index, coefficient.times(step).plus(factors.get(index) ?? 0));
  }
  return { factors, constant };
}

function ofComparison(difference: Difference, comparator: Comparator, tolerance: Decimal): Alternatives {
  const isStrict = tolerance.eq(0);
  switch (comparator) {
    case '<=':
      return [[atMost(difference, tolerance, false)]];
    case '<':
      return [[atMost(difference, tolerance, isStrict)]];
    case '>=':
      return [[atMost(negated(difference), tolerance, false)]];
    case '>':
      return [[atMost(negated(difference), tolerance, isStrict)]];
    case '=':
      return [[atMost(difference, tolerance, false), atMost(negated(difference), tolerance, false)]];
    case '!=':
      return [[atMost(difference, decimal(0), true)], [atMost(negated(difference), decimal(0), true)]];
  }
}

function negated({ factors, constant }: Difference): Difference {
  return { factors: new Map([...factors].map(([figure, factor]) => [figure, factor.neg()])), constant: constant.neg() };
}

/** Σ factor·figure + constant ≤ limit, in whole numbers. */
function atMost({ factors, constant }: Difference, limit: Decimal, isStrict: boolean): Inequality {
  const bound = limit.minus(constant);
  const used = [...factors].filter(([, factor]) => !factor.eq(0));
  const scale = decimal(`1e${Math.max(decimalPlaces(bound), ...used.map(([, factor]) => decimalPlaces(factor)))}`);
  const whole = (value: Decimal): bigint => BigInt(value.times(scale).toFixed(0));
  return { terms: used.map(([figure, factor]) => ({ figure, coefficient: whole(factor) })), bound: whole(bound) - (isStrict ? 1n : 0n) };
}

function ofMembership({ subject, negated: isNegated, members }: Membership, figures: SymbolicFigures): Alternatives {
  const index = figures.index(subject.name, subject.period);
  if (index === undefined) throw new Unexamined('unknown-name');
  const { step } = figures.all[index]!;
  const equalities = members.map((member) => {
    const value = figures.valueOf(index, member);
    if (!value) throw new Unexamined('words');
    return ofComparison({ factors: new Map([[index, step]]), constant: value.neg() }, isNegated ? '!=' : '=', decimal(0));
  });
  return isNegated ? every(equalities) : equalities.flat();
}
