/**
 * The cell that a name of a relation means: 会员人数 the form's own, 基层台账!会员人数 that of another table of the
 * workbook, 上年同期(会员人数) that of the form's column or else of the earlier workbook's form. Where there is none, why.
 */
import type { Fact } from '../model/fact';
import type { FoundItem } from '../model/form';
import type { Dimension } from '../model/quantity';
import { periodWord } from '../relations/print';
import type { PeriodFunction } from '../relations/syntax';
import { otherTable } from '../relations/table-name';
import { periodIn, tableCalled, unitIn, type Elsewhere } from './elsewhere';
import { indexOf, type FormIndex } from './form-index';
import { continued, previousForm } from './previous-form';

export interface Subject {
  readonly unit: string;
  readonly period: string;
  /** For 每列: names are then units (合计, 各单位), not indicators. */
  readonly indicator?: string;
}

export interface NamedFact {
  readonly fact: Fact;
  /** Of the form it stands in. */
  readonly index: FormIndex;
  /** It stands in the earlier workbook, where nothing can be marked or mended. */
  readonly isPrevious: boolean;
}

/** One Chinese clause. */
export interface Absence {
  readonly absent: string;
}

export function findNamed(index: FormIndex, elsewhere: Elsewhere, subject: Subject, name: string, shift?: PeriodFunction): NamedFact | Absence {
  const other = otherTable(name);
  if (!other) return findIn(index, elsewhere, subject, name, shift);
  const there = subjectIn(index, elsewhere, subject, other.table);
  if ('absent' in there) return there;
  const found = findIn(there.index, elsewhere, there.subject, other.indicator, shift);
  if ('absent' in found) return found.absent === absentHere(other.indicator) ? { absent: `「${other.table}」表没有「${other.indicator}」` } : found;
  return found;
}

/** The same unit and period in the table of that name. */
export function subjectIn(index: FormIndex, { forms }: Elsewhere, subject: Subject, table: string): { readonly index: FormIndex; readonly subject: Subject } | Absence {
  const form = tableCalled(table, index.form, forms);
  if (form === 'none') return { absent: `工作簿中没有「${table}」表` };
  if (form === 'several') return { absent: `工作簿中「${table}」表不止一张` };
  const other = indexOf(form);
  const unit = unitIn(other, index, subject.unit);
  const period = periodIn(other, index, subject.period);
  if (unit === undefined) return { absent: `「${table}」表没有对应的单位` };
  if (period === undefined) return { absent: `「${table}」表没有同一时期的数` };
  return { index: other, subject: { ...subject, unit, period } };
}

function findIn(index: FormIndex, elsewhere: Elsewhere, subject: Subject, name: string, shift?: PeriodFunction): NamedFact | Absence {
  const id = subject.indicator ?? index.indicatorNamed(name);
  if (id === undefined || !index.item(id)) return { absent: absentHere(name) };
  const period = shiftedPeriod(index, subject.period, shift);
  if (period === undefined) return shift === undefined || shift === 'annualTarget' ? noSuch(name, shift) : findEarlier(index, elsewhere, subject, { id, name, shift });
  const fact = subject.indicator === undefined ? index.fact(id, subject.unit, period) : unitNamed(index, name, id, period);
  return fact ? { fact, index, isPrevious: false } : { absent: absentHere(name) };
}

interface Wanted {
  readonly id: string;
  readonly name: string;
  readonly shift: 'samePeriodLastYear' | 'previousPeriod';
}

function findEarlier(index: FormIndex, { previous }: Elsewhere, subject: Subject, { id, name, shift }: Wanted): NamedFact | Absence {
  if (previous.forms.length === 0) return noSuch(name, shift);
  const found = earlierColumn(index, subject.period, shift, previous);
  if (!found) return { absent: `上期工作簿中没有${periodWord(shift)}的同一张表` };
  const { index: other, period } = found;
  if (!other.item(id)) return { absent: `上期工作簿中没有「${name}」` };
  const unit = unitIn(other, index, subject.unit);
  const fact = subject.indicator !== undefined ? unitNamed(other, name, id, period) : unit === undefined ? undefined : other.fact(id, unit, period);
  if (!fact) return { absent: `上期工作簿中没有「${subject.indicator === undefined ? index.unit(subject.unit).name || name : name}」` };
  const otherwise = otherMeasure(index.item(id)!, other.item(id)!);
  if (otherwise) return { absent: `「${name}」${otherwise}` };
  return { fact, index: other, isPrevious: true };
}

/** A year meets the column of the year before; 本期 the 本期 of the form that came before. */
export function earlierColumn(index: FormIndex, key: string, shift: Wanted['shift'], previous: Elsewhere['previous']): { readonly index: FormIndex; readonly period: string } | undefined {
  const { role, year } = index.period(key);
  if (role === undefined && year !== undefined) {
    for (const form of continued(index.form, previous.forms)) {
      const isOfThatYear = form.reportPeriod?.span === 'year' && form.reportPeriod.year === year - 1;
      const column = form.periods.find((period) => period.key === String(year - 1) || (isOfThatYear && period.role === 'current'));
      if (column) return { index: indexOf(form), period: column.key };
    }
    return undefined;
  }
  const form = role === 'current' ? previousForm(index.form, shift, previous) : undefined;
  const column = form?.periods.find((period) => period.role === 'current' || period.key === String(form.reportPeriod?.year));
  return form && column && { index: indexOf(form), period: column.key };
}

export function shiftedPeriod(index: FormIndex, key: string, shift: PeriodFunction | undefined): string | undefined {
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

/** 上期以“万元”计，本期以“人”计，口径不同; undefined where the two can be compared. */
export function otherMeasure(now: FoundItem, before: FoundItem): string | undefined {
  const isSame = now.unitMisfit === before.unitMisfit && isComparable(now.unitOfMeasure?.dimension, before.unitOfMeasure?.dimension);
  return isSame ? undefined : `上期以“${measureOf(before)}”计，本期以“${measureOf(now)}”计，口径不同`;
}

function measureOf({ unitMisfit, unitOfMeasure }: FoundItem): string {
  return unitMisfit ?? unitOfMeasure?.text ?? '';
}

const COUNTED: ReadonlySet<Dimension | undefined> = new Set<Dimension | undefined>(['organisation', 'item', 'other', undefined]);

/** 个 and 家 count the same; 人 and 元 never do. */
function isComparable(a: Dimension | undefined, b: Dimension | undefined): boolean {
  return a === b || a === undefined || b === undefined || a === 'other' || b === 'other' || (COUNTED.has(a) && COUNTED.has(b));
}

function absentHere(name: string): string {
  return `本表没有「${name}」`;
}

function noSuch(name: string, shift: PeriodFunction | undefined): Absence {
  return { absent: shift === undefined ? absentHere(name) : `没有「${name}」的${periodWord(shift)}数` };
}
