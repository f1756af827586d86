/**
 * One relation over one scope as a rule in whole numbers: its conditions as alternatives, its comparisons as inequalities.
 *
 * The rule accepts exactly what the check accepts: rounded figures bring half a digit of slack each, a blank count stands
 * for anything from 0 up, and what cannot be read, or is not linear, is not held against any cell. Figures of other tables
 * and of the earlier workbook are given, as numbers.
 */
import { decimal, sum, ZERO, type Decimal } from '../model/decimal';
import type { Fact } from '../model/fact';
import { roundingHalfWidth } from '../model/quantity';
import { evaluateMembership } from '../relations/evaluate-membership';
import { groundLink, type GroundTerm } from '../relations/ground-link';
import { prepareRelation, type Link, type Prepared } from '../relations/prepare';
import type { Operand, Scope } from '../relations/scope';
import type { Inequality, Rule } from '../relations/solve/problem';
import type { Comparator, Membership, Relation } from '../relations/syntax';
import { nominalAmount, numberOfText } from '../relations/operand-amount';
import { stepOf } from './figures';
import { inequalityOf } from './plain-inequality';

export interface RuleScope {
  readonly scope: Scope;
  /** The cell an operand was read from. */
  factOf(operand: Operand): Fact | undefined;
  /** Its index among the problem's figures; undefined where it is no figure. */
  figureOf(fact: Fact): number | undefined;
}

type Alternatives = readonly (readonly Inequality[])[];

const ALWAYS: Alternatives = [[]];
const NEVER: Alternatives = [];
/** More would be a rule no form has. */
const MOST_ALTERNATIVES = 64;

export function ruleOfRelation(name: string, relation: Relation, scope: RuleScope): Rule {
  const { when, claim } = prepareRelation(relation);
  const claimed = alternativesOf(claim, scope);
  return { name, alternatives: when ? [...alternativesOf(when.fails, scope), ...claimed] : claimed };
}

function alternativesOf(prepared: Prepared, scope: RuleScope): Alternatives {
  if (prepared.kind === 'link') return ofLink(prepared, scope);
  if (prepared.kind === 'membership') return ofMembership(prepared, scope);
  const parts = prepared.parts.map((part) => alternativesOf(part, scope));
  if (prepared.kind === 'any') return parts.flat();
  const all = parts.reduce<Alternatives>((chosen, part) => chosen.flatMap((left) => part.map((right) => [...left, ...right])), ALWAYS);
  return all.length > MOST_ALTERNATIVES ? ALWAYS : all;
}

function ofLink(link: Link, { scope, factOf, figureOf }: RuleScope): Alternatives {
  if (!link.difference) return ALWAYS;
  const ground = groundLink(link, link.difference, scope);
  if (ground.noParts.length > 0) return ALWAYS;
  const sides = ground.terms.map((term) => sideOf(term, factOf, figureOf));
  if (sides.some((side) => side === undefined)) return ALWAYS;
  const difference: Difference = { sides: sides as readonly Side[], constant: ground.constant };
  return ofComparison(difference, link.comparator, ground.tolerance);
}

interface Side {
  readonly coefficient: Decimal;
  /** "blank": anything from 0 up. */
  readonly figure: PrintedFigure | 'blank' | Decimal;
  /** Half a digit of a figure that is given: it stands elsewhere, and is rounded all the same. */
  readonly slack?: Decimal;
}

interface PrintedFigure {
  readonly index: number;
  readonly step: Decimal;
  readonly half: Decimal;
}

interface Difference {
  readonly sides: readonly Side[];
  readonly constant: Decimal;
}

/** @returns undefined for what cannot be read or may be below zero */
function sideOf({ operand, coefficient }: GroundTerm, factOf: RuleScope['factOf'], figureOf: RuleScope['figureOf']): Side | undefined {
  if (operand === 'unknown-name') return undefined;
  if (operand.kind === 'blank') return operand.nonNegative ? { coefficient, figure: 'blank' } : undefined;
  const fact = factOf(operand);
  const index = fact && figureOf(fact);
  if (fact?.quantity && index !== undefined) {
    return { coefficient, figure: { index, step: stepOf(fact.quantity), half: roundingHalfWidth(fact.quantity) } };
  }
  const constant = nominalAmount(operand);
  const half = operand.kind === 'figure' ? roundingHalfWidth(operand.quantity) : ZERO;
  return constant && { coefficient, figure: constant, ...(half.gt(ZERO) && { slack: half }) };
}

function ofComparison(difference: Difference, comparator: Comparator, tolerance: Decimal): Alternatives {
  switch (comparator) {
    case '<=':
      return [atMost(difference, tolerance, false)];
    case '<':
      return [atMost(difference, tolerance, tolerance.eq(ZERO))];
    case '>=':
      return [atMost(negated(difference), tolerance, false)];
    case '>':
      return [atMost(negated(difference), tolerance, tolerance.eq(ZERO))];
    case '=':
      return [[...atMost(difference, tolerance, false), ...atMost(negated(difference), tolerance, false)]];
    case '!=':
      return isRounded(difference) ? ALWAYS : [atMost(difference, ZERO, true), atMost(negated(difference), ZERO, true)];
  }
}

function negated({ sides, constant }: Difference): Difference {
  return { sides: sides.map((side) => ({ ...side, coefficient: side.coefficient.neg() })), constant: constant.neg() };
}

function isRounded({ sides }: Difference): boolean {
  return sides.some(({ figure, slack }) => slack !== undefined || (isPrinted(figure) && figure.half.gt(ZERO)));
}

function atMost({ sides, constant }: Difference, limit: Decimal, isStrict: boolean): Inequality[] {
  if (sides.some(({ figure, coefficient }) => figure === 'blank' && coefficient.lt(ZERO))) return [];
  const fixed = sum(sides.flatMap(({ figure, coefficient }) => (isNumber(figure) ? [figure.times(coefficient)] : [])));
  const figures = sides.flatMap(({ figure, coefficient }) =>
    isPrinted(figure) ? [{ index: figure.index, factor: figure.step.times(coefficient), half: figure.half }] : [],
  );
  const slack = sum(sides.map(({ coefficient, slack: half }) => coefficient.abs().times(half ?? ZERO)));
  const isOpen = sides.some(({ coefficient, slack: half }) => half !== undefined && coefficient.lt(ZERO));
  return [inequalityOf(figures, limit.minus(constant).minus(fixed).plus(slack), isStrict || isOpen)];
}

function isPrinted(figure: Side['figure']): figure is PrintedFigure {
  return typeof figure === 'object' && 'half' in figure;
}

function isNumber(figure: Side['figure']): figure is Decimal {
  return typeof figure === 'object' && !('half' in figure);
}

/** Members that are numbers, or 是 and 否 for a cell of yes or no, are values the cell may take; other words are as they stand. */
function ofMembership(membership: Membership, { scope, factOf, figureOf }: RuleScope): Alternatives {
  const { subject, negated: isNegated, members } = membership;
  const operand = scope.value(subject.name, subject.period);
  const fact = operand === 'unknown-name' ? undefined : factOf(operand);
  const index = fact && figureOf(fact);
  const values = members.map((member) => (member.kind === 'number' ? member.value : member.kind === 'text' ? numberOfText(member.text) : undefined));
  if (!fact?.quantity || index === undefined || values.some((value) => value === undefined)) {
    return evaluateMembership(membership, scope).state === 'violated' ? NEVER : ALWAYS;
  }
  const figure = { index, step: stepOf(fact.quantity), half: roundingHalfWidth(fact.quantity) };
  const differences = values.map((value): Difference => ({ sides: [{ coefficient: decimal(1), figure }], constant: value!.neg() }));
  if (!isNegated) return differences.flatMap((difference) => ofComparison(difference, '=', ZERO));
  return differences.map((difference) => ofComparison(difference, '!=', ZERO)).reduce<Alternatives>((chosen, part) => chosen.flatMap((left) => part.map((right) => [...left, ...right])), ALWAYS);
}
