/**
 * What stands under each name of a relation, for one unit and period of a form (or, for 每列, for one indicator).
 * 上年同期(x) is the column of that role; in a form of years it is the year before; else the earlier workbook's figure.
 */
import type { Fact } from '../model/fact';
import { indexOf, type FormIndex } from './form-index';
import type { Operand, Part, Scope } from '../relations/scope';
import { namesIn } from '../relations/names';
import type { Condition, PeriodFunction, Relation } from '../relations/syntax';
import { joinedName, otherTable } from '../relations/table-name';
import { withoutSpaces } from '../text/plain-text';
import { NOTHING_ELSE, periodIn, tableCalled, type Elsewhere } from './elsewhere';
import { findNamed, shiftedPeriod, type NamedFact, type Subject } from './named-fact';

export type { Subject } from './named-fact';

export interface SubjectScope {
  readonly scope: Scope;
  /** Cells of this workbook, also those of other tables. */
  factNamed(name: string, period?: PeriodFunction, mayBeGroup?: boolean): readonly Fact[];
  /** The cell of this form that an operand was read from; what stands elsewhere is given. */
  factOf(operand: Operand): Fact | undefined;
  /** The cell of the earlier workbook that a name means, where it means one. */
  previousNamed(name: string, period?: PeriodFunction): NamedFact | undefined;
  /** Why nothing stands under a name, in one clause. */
  absence(name: string, period?: PeriodFunction): string | undefined;
}

export const GROUPS: ReadonlySet<string> = new Set(['分项', '各分项', '各单位', '各项', '其中项']);

/** 分项, 各单位: several cells at once. */
export function isGroup(name: string): boolean {
  return GROUPS.has(name);
}

export function scopeOf(index: FormIndex, relation: Relation, subject: Subject, elsewhere: Elsewhere = NOTHING_ELSE): SubjectScope {
  const found = (name: string, shift?: PeriodFunction) => findNamed(index, elsewhere, subject, name, shift);
  const named = (name: string, shift?: PeriodFunction): NamedFact | undefined => {
    const fact = found(name, shift);
    return 'absent' in fact ? undefined : fact;
  };
  const group = (name: string, shift?: PeriodFunction): readonly NamedFact[] | undefined => {
    if (otherTable(name)) return unitsElsewhere(index, elsewhere, subject, name, shift);
    if (!GROUPS.has(name)) return undefined;
    const period = shiftedPeriod(index, subject.period, shift);
    const facts = period === undefined ? [] : partsOf(index, relation, { ...subject, period });
    return facts.map((fact) => ({ fact, index, isPrevious: false }));
  };
  const words = wordsOf(relation);
  const sources = new WeakMap<Operand, Fact>();
  const read = ({ fact, index: holder }: NamedFact, asWord: boolean): Operand => {
    const operand = operandOf(holder, fact, asWord);
    if (holder === index) sources.set(operand, fact);
    return operand;
  };
  return {
    scope: {
      value(name, shift) {
        const fact = named(name, shift);
        return fact ? read(fact, words.has(name)) : 'unknown-name';
      },
      parts: (name, shift) => group(name, shift)?.map((part): Part => ({ name: partName(subject, name, part), operand: read(part, false) })),
      title: (name) => titleOf(index, elsewhere, name),
    },
    factOf: (operand) => sources.get(operand),
    factNamed(name, shift, mayBeGroup = isGroup(name)) {
      const facts = (mayBeGroup ? group(name, shift) : undefined) ?? [named(name, shift)];
      return facts.flatMap((each) => (each && !each.isPrevious ? [each.fact] : []));
    },
    previousNamed(name, shift) {
      const fact = named(name, shift);
      return fact?.isPrevious ? fact : undefined;
    },
    absence(name, shift) {
      const fact = found(name, shift);
      return 'absent' in fact ? fact.absent : undefined;
    },
  };
}

/** sum(基层台账!会员人数) in a form's own line or 合计 row: the units that the other table lists. */
function unitsElsewhere(index: FormIndex, { forms }: Elsewhere, subject: Subject, name: string, shift?: PeriodFunction): readonly NamedFact[] | undefined {
  const { table, indicator } = otherTable(name)!;
  const form = tableCalled(table, index.form, forms);
  if (typeof form === 'string' || shift !== undefined || (subject.unit !== '' && !index.unit(subject.unit).isTotal)) return undefined;
  const other = indexOf(form);
  const units = form.units.filter(({ key, isTotal }) => key !== '' && !isTotal);
  const period = periodIn(other, index, subject.period);
  const id = other.indicatorNamed(indicator);
  if (units.length === 0 || period === undefined || id === undefined) return undefined;
  const facts = units.map(({ key }) => other.fact(id, key, period)).filter((fact) => fact !== undefined);
  return facts.map((fact) => ({ fact, index: other, isPrevious: false }));
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
function operandOf(index: FormIndex, fact: Fact, asWord: boolean): Operand {
  const { kind } = index.item(fact.indicator)!.item.indicator;
  if (kind === 'yes-no' && asWord && fact.quantity) return { kind: 'text', text: fact.quantity.value.eq(0) ? '否' : '是' };
  if (fact.quantity) return { kind: 'figure', quantity: fact.quantity };
  if (fact.reading === 'empty' || fact.reading === 'not-applicable') return { kind: 'blank', nonNegative: kind !== 'rate' };
  if (fact.reading === 'text') return { kind: 'text', text: withoutSpaces(String(fact.cell.value)) };
  return { kind: 'unreadable', reason: fact.reading };
}

/** 会员人数, or 基层台账的会员人数; a table called by its code is told by its title. */
function titleOf(index: FormIndex, { forms }: Elsewhere, name: string): string {
  const other = otherTable(name);
  if (!other) return index.item(index.indicatorNamed(name) ?? '')?.item.indicator.title ?? name;
  const form = tableCalled(other.table, index.form, forms);
  if (typeof form === 'string') return `${other.table}的${other.indicator}`;
  const holder = indexOf(form);
  const title = holder.item(holder.indicatorNamed(other.indicator) ?? '')?.item.indicator.title ?? other.indicator;
  return `${other.table === form.definition.code ? form.title : other.table}的${title}`;
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

/** Parts of another table keep its name, so that none is taken for a figure of the form. */
function partName({ indicator }: Subject, group: string, { fact }: NamedFact): string {
  const other = otherTable(group);
  if (other) return joinedName(other.table, `${fact.unit} ${other.indicator}`);
  return indicator === undefined ? fact.indicator : fact.unit;
}
