/**
 * What of a form is filled in and what is left: by area in the form's order, by column, and all together.
 * 「会员发展」 18 cells: 12 filled, 2 calculated, 4 empty, 1 of them required, 1 finding to explain.
 *
 * On a record sheet the required fields of the rows that are there are what has to be filled.
 */
import { areaTitles } from '../../forms/area-titles';
import { indexOf, type FormIndex } from '../../forms/form-index';
import { recordSheetOf, type RecordSheet } from '../../forms/record-sheet';
import { requiredFacts } from '../../forms/required-facts';
import { placeKey, type CellRef } from '../../model/address';
import type { Fact } from '../../model/fact';
import type { Finding } from '../../model/finding';
import type { Form } from '../../model/form';
import type { Area } from '../../model/indicator';
import type { Period } from '../../model/period';
import type { Workbook } from '../../model/workbook';
import { originOf, type CellOrigin } from './cell-origin';
import { inReadingOrder } from './reading-order';

/** Every cell is one of filled, empty, calculated and fetched. */
export interface FillCounts extends Readonly<Record<CellOrigin, number>> {
  readonly total: number;
  /** Of the empty ones. */
  readonly requiredEmpty: number;
  /** Soft findings that 「审核说明」 does not answer yet. */
  readonly unexplained: number;
}

export interface AreaProgress extends FillCounts {
  readonly area: Area;
  /** 会员发展 */
  readonly title: string;
}

export interface ColumnProgress extends FillCounts {
  readonly period: Period;
}

export interface EmptyCell {
  readonly place: CellRef;
  readonly isRequired: boolean;
}

export interface FillProgress {
  readonly formId: string;
  readonly totals: FillCounts;
  /** In the form's order; none for a record sheet. */
  readonly areas: readonly AreaProgress[];
  /** 本期, 上年同期, 年度目标 as the form has them; none for a record sheet. */
  readonly columns: readonly ColumnProgress[];
  /** Records there are, on a record sheet. */
  readonly rows?: number;
  /** In reading order. */
  readonly empty: readonly EmptyCell[];
}

interface Entry {
  readonly place: CellRef;
  readonly origin: CellOrigin;
  readonly isRequired: boolean;
  readonly fact?: Fact;
}

const NOWHERE: ReadonlySet<string> = new Set();

/**
 * @param unexplained findings without an explanation, of any form; only the soft ones of this form count
 * @param fetched place keys of figures that came from another file or were pasted, and still are those figures
 */
export function fillProgress(form: Form, _workbook: Workbook, unexplained: readonly Finding[], fetched: ReadonlySet<string> = NOWHERE): FillProgress {
  const records = recordSheetOf(form);
  const index = indexOf(form);
  const entries = records ? recordEntries(records) : factEntries(index, fetched);
  const open = unexplained.filter(({ formId, level }) => formId === form.id && level === 'soft');
  const facts = new Map(entries.map(({ place, fact }) => [placeKey(place), fact]));
  const countOf = (own: (fact: Fact | undefined) => boolean): FillCounts =>
    counted(entries.filter(({ fact }) => own(fact)), open.filter(({ place }) => own(facts.get(placeKey(place)))));
  const areaOf = (fact: Fact | undefined) => fact && index.item(fact.indicator)?.item.indicator.area;
  const areas = [...new Set(form.items.map(({ item }) => item.indicator.area))];
  return {
    formId: form.id,
    totals: countOf(() => true),
    areas: areas.map((area) => ({ area, title: areaTitles[area], ...countOf((fact) => areaOf(fact) === area) })),
    columns: form.periods.map((period) => ({ period, ...countOf((fact) => fact?.period === period.key) })),
    ...(records && { rows: records.records.rows.length }),
    empty: entries.filter(({ origin }) => origin === 'empty').map(({ place, isRequired }) => ({ place, isRequired })).sort((a, b) => inReadingOrder(a.place, b.place)),
  };
}

function factEntries(index: FormIndex, fetched: ReadonlySet<string>): readonly Entry[] {
  const required = new Set(requiredFacts(index));
  return index.form.facts.map((fact) => ({ place: fact.place, origin: originOf(fact, fetched), isRequired: required.has(fact), fact }));
}

function recordEntries(sheet: RecordSheet): readonly Entry[] {
  const required = sheet.columns.filter(({ field }) => field.required);
  return sheet.records.rows.flatMap((row) =>
    required.map((column): Entry => ({ place: sheet.place(row, column), origin: sheet.text(row, column) === '' ? 'empty' : 'filled', isRequired: true })),
  );
}

function counted(entries: readonly Entry[], unexplained: readonly Finding[]): FillCounts {
  const number = (origin: CellOrigin): number => entries.filter((entry) => entry.origin === origin).length;
  return {
    total: entries.length,
    filled: number('filled'),
    empty: number('empty'),
    calculated: number('calculated'),
    fetched: number('fetched'),
    requiredEmpty: entries.filter(({ origin, isRequired }) => isRequired && origin === 'empty').length,
    unexplained: unexplained.length,
  };
}
