/**
 * What stands under each name of a relation, for one unit and period of a form (or, for 每列, for one indicator).
 * 上年同期(x) is the column of that role; in a form of years it is the year before.
 */
import type { Fact } from '../model/fact';
import type { FormIndex } from './form-index';
import type { Operand, Part, Scope } from '../relations/scope';
import { namesIn } from '../relations/names';
import type { Condition, PeriodFunction, Relation } from '../relations/syntax';
import { withoutSpaces } from '../text/plain-text';

export interface Subject {
  readonly unit: string;
  readonly period: string;
  /** For 每列: names are then units (合计, 各单位), not indicators. */
  readonly indicator?: string;
}

export interface SubjectScope {
  readonly scope: Scope;
  factNamed(name: string, period?: PeriodFunction): readonly Fact[];
  /** The cell that an operand of this scope was read from. */
  factOf(operand: Operand): Fact | undefined;
}

export const GROUPS: ReadonlySet<string> = new Set(['分项', '各分项', '各单位', '各项', '其中项']);

/** 分项, 各单位: several cells at once. */
export function isGroup(name: string): boolean {
  return GROUPS.has(name);
}

export function scopeOf(index: FormIndex, relation: Relation, subject: Subject): SubjectScope {
  const periodOf = (shift?: PeriodFunction) => shiftedPeriod(index, subject.period, shift);
  const named = (name: string, shift?: PeriodFunction): Fact | undefined => {
    const period = periodOf(shift);
    if (period === undefined) return undefined;
    if (subject.indicator !== undefined) return unitNamed(index, name, subject.indicator, period);
    const id = index.indicatorNamed(name);
    return id === undefined ? undefined : index.fact(id, subject.unit, period);
  };
  const group = (name: string, shift?: PeriodFunction): readonly Fact[] | undefined => {
    if (!GROUPS.has(name)) return undefined;
    const period = periodOf(shift);
    return period === undefined ? [] : partsOf(index, relation, { ...subject, period });
  };
  const words = wordsOf(relation);
  const sources = new WeakMap<Operand, Fact>();
  const read = (fact: Fact | undefined, asWord: boolean): Operand | 'unknown-name' => {
    const operand = operandOf(index, fact, asWord);
    if (fact && operand !== 'unknown-name') sources.set(operand, fact);
    return operand;
  };
  return {
    scope: {
      value: (name, shift) => read(named(name, shift), words.has(name)),
      parts: (name, shift) => group(name, shift)?.map((fact): Part => ({ name: partName(subject, fact), operand: read(fact, false) as Operand })),
      title: (name) => index.item(index.indicatorNamed(name) ?? '')?.item.indicator.title ?? name,
    },
    factOf: (operand) => sources.get(operand),
    factNamed: (name, shift) => group(name, shift) ?? [named(name, shift)].filter((fact) => fact !== undefined),
  };
}

const knownWords = new WeakMap<Relation, ReadonlySet<string>>();

function wordsOf(relation: Relation): ReadonlySet<string> {
  const words = knownWords.get(relation) ?? wordsIn(relation);
  knownWords.set(relation, words);
  return words;
}

/** Names that the relation compares with words: 是否签订集体合同 = 是. */
function wordsIn({ when, claim }: Relation): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (condition: Condition): void => {
    if (condition.kind === 'membership') {
      if (condition.members.some(({ kind }) => kind === 'text')) names.add(condition.subject.name);
    } else if (condition.kind === 'not') visit(condition.condition);
    else if (condition.kind !== 'comparison') condition.conditions.forEach(visit);
  };
  if (when) visit(when);
  visit(claim);
  return names;
}

/** @param asWord a yes or no is 是 or 否 where the relation says so, and 1 or 0 where it counts */
function operandOf(index: FormIndex, fact: Fact | undefined, asWord: boolean): Operand | 'unknown-name' {
  if (!fact) return 'unknown-name';
  const { kind } = index.item(fact.indicator)!.item.indicator;
  if (kind === 'yes-no' && asWord && fact.quantity) return { kind: 'text', text: fact.quantity.value.eq(0) ? '否' : '是' };
  if (fact.quantity) return { kind: 'figure', quantity: fact.quantity };
  if (fact.reading === 'empty' || fact.reading === 'not-applicable') return { kind: 'blank', nonNegative: kind !== 'rate' };
  if (fact.reading === 'text') return { kind: 'text', text: withoutSpaces(String(fact.cell.value)) };
  return { kind: 'unreadable', reason: fact.reading };
}

function shiftedPeriod(index: FormIndex, key: string, shift: PeriodFunction | undefined): string | undefined {
  if (shift === undefined) return key;
  const { periods } = index.form;
  const byRole = periods.find(({ role }) => role === shift);
  if (byRole) return index.period(key).role === 'current' ? byRole.key : undefined;
  const { year } = index.period(key);
  const before = year === undefined || shift === 'annualTarget' ? undefined : String(year - 1);
  return periods.find((period) => period.key === before)?.key;
}

/** 合计 is the total row by whatever name it is printed. */
function unitNamed(index: FormIndex, name: string, indicator: string, period: string): Fact | undefined {
  const unit = index.form.units.find(({ key, isTotal }) => key === name || (isTotal && /^(?:合计|总计)$/u.test(name)));
  return unit && index.fact(indicator, unit.key, period);
}

/** The 其中 items of the relation's first indicator; in a row without such marks, all other figures of the row. */
function partsOf(index: FormIndex, relation: Relation, subject: Subject): readonly Fact[] {
  const { form } = index;
  if (subject.indicator !== undefined) {
    const units = form.units.filter(({ isTotal, key }) => !isTotal && key !== '');
    return units.map(({ key }) => index.fact(subject.indicator!, key, subject.period)).filter((fact) => fact !== undefined);
  }
  const whole = namesIn(relation).map(({ name }) => index.indicatorNamed(name)).find((id) => id !== undefined);
  const marked = form.items.filter(({ item }) => item.partOf !== undefined && item.partOf === whole);
  const parts = marked.length > 0 ? marked : form.items.filter(({ item }) => item.indicator.id !== whole && ['count', 'money'].includes(item.indicator.kind));
  return parts.map(({ item }) => index.fact(item.indicator.id, subject.unit, subject.period)).filter((fact) => fact !== undefined);
}

function partName({ indicator }: Subject, fact: Fact): string {
  return indicator === undefined ? fact.indicator : fact.unit;
}
