/**
 * 取数: what of a form can be counted in ledgers, proposed cell by cell for the column of the reporting period. In the same
 * workbook a proposal is a live formula over the ledger's rows together with what it comes to; from another file it is the value.
 * Nothing is written here, and cells that the form calculates itself are left out.
 */
import { indexOf, type FormIndex } from '../../forms/form-index';
import type { Fact } from '../../model/fact';
import type { Fill, FillPlan } from '../../model/fill';
import type { Form } from '../../model/form';
import type { CountRule } from '../../model/count-rule';
import type { Period } from '../../model/period';
import type { Workbook } from '../../model/workbook';
import { refersElsewhere } from '../progress/cell-origin';
import { fetchFigure, Preparation } from './fetch-figure';
import { findLedgers, type LedgersOfKind } from './find-ledgers';
import { ledgerDoubts } from './ledger-doubts';
import { Obstacles } from './obstacles';
import { hasUnitColumn, rowsOfUnit, type RowsOfUnit } from './unit-rows';

export interface FetchSource {
  readonly workbook: Workbook;
  readonly forms: readonly Form[];
  /** Another file than the form's own: values instead of live formulas. */
  readonly fileName?: string;
}

/** @param _workbook where the form stands */
export function planFetch(form: Form, _workbook: Workbook, source: FetchSource): FillPlan {
  const index = indexOf(form);
  const period = currentPeriod(form);
  const ledgers = findLedgers(form, source.workbook, source.forms);
  const preparation = new Preparation(form.reportPeriod);
  const doubts = new Map([...ledgers.values()].map((each) => [each.kind.code, ledgerDoubts(form, each, source.workbook)]));
  const obstacles = new Obstacles(index, ledgers);
  const fills = wanted(index, period).flatMap(({ fact, rules }): readonly Fill[] => {
    for (const rule of rules) {
      const rows = rowsFor(index, fact, ledgers.get(rule.ledger));
      if (typeof rows === 'string') {
        obstacles.note(fact, rule, rows);
        continue;
      }
      const fetched = fetchFigure({ index, fact, rule, rows, preparation, doubts: doubts.get(rule.ledger) ?? [], fileName: source.fileName });
      if (!('refused' in fetched)) {
        obstacles.settle(fact);
        return [fetched];
      }
      obstacles.note(fact, rule, fetched.refused);
    }
    return [];
  });
  const ordered = [...fills].sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
  return { kind: 'fetch', fills: ordered, unfilled: period ? obstacles.unfilled() : obstacles.noColumn() };
}

/** 本期, or the year that the form reports on. */
function currentPeriod({ periods, reportPeriod }: Form): Period | undefined {
  return periods.find(({ role }) => role === 'current') ?? periods.find(({ year }) => year !== undefined && year === reportPeriod?.year);
}

interface Wanted {
  readonly fact: Fact;
  readonly rules: readonly CountRule[];
}

function wanted(index: FormIndex, period: Period | undefined): readonly Wanted[] {
  const { form } = index;
  if (!period) return [];
  return form.facts.flatMap((fact): readonly Wanted[] => {
    const rules = index.item(fact.indicator)?.item.indicator.counted ?? [];
    const { formula } = fact.cell;
    const isCalculated = formula !== undefined && !refersElsewhere(formula, form.sheet);
    if (rules.length === 0 || fact.period !== period.key || isCalculated || index.unit(fact.unit).isTotal) return [];
    return [{ fact, rules }];
  });
}

/** @returns the reason where there are none */
function rowsFor(index: FormIndex, fact: Fact, found: LedgersOfKind | undefined): readonly RowsOfUnit[] | string {
  if (!found) return '';
  if (found.refused !== undefined) return found.refused;
  if (fact.unit === '') return found.ledgers.map((ledger) => ({ ledger, rows: ledger.rows }));
  const unit = index.unit(fact.unit);
  const rows = rowsOfUnit(found, unit);
  if (rows.length > 0) return rows;
  return hasUnitColumn(found) ? `${found.kind.title}里没有这个单位` : `${found.kind.title}没有写明是哪个单位的`;
}
