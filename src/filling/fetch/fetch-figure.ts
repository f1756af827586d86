/**
 * One cell of a form fetched by one count rule: from all rows of the ledgers, or from those of the cell's unit. Gives the
 * figure with formula and source, or the reason why there is none.
 */
import type { FormIndex } from '../../forms/form-index';
import type { CountRule } from '../../model/count-rule';
import { decimal, decimalPlaces, sum } from '../../model/decimal';
import type { Fact } from '../../model/fact';
import type { Fill } from '../../model/fill';
import type { ReportPeriod } from '../../model/period';
import type { UnitOfMeasure } from '../../model/quantity';
import { proposeFigure } from '../propose-fill';
import { cellsText, countFormula, type FormulaPart } from './count-formula';
import { countRows, type Counted } from './count-rows';
import type { Refusal } from './verdict';
import type { Ledger } from './ledger';
import { methodText } from './method-text';
import { prepareCount, type PreparedCount } from './prepared-count';
import type { RowsOfUnit } from './unit-rows';

/** Rules held against ledgers, each once. */
export class Preparation {
  private readonly known = new Map<CountRule, Map<Ledger, PreparedCount | Refusal>>();

  constructor(private readonly period: ReportPeriod | undefined) {}

  of(rule: CountRule, ledger: Ledger): PreparedCount | Refusal {
    const byLedger = this.known.get(rule) ?? new Map<Ledger, PreparedCount | Refusal>();
    this.known.set(rule, byLedger);
    const prepared = byLedger.get(ledger) ?? prepareCount(ledger, rule, this.period);
    byLedger.set(ledger, prepared);
    return prepared;
  }
}

export interface FetchTask {
  readonly index: FormIndex;
  readonly fact: Fact;
  readonly rule: CountRule;
  readonly rows: readonly RowsOfUnit[];
  readonly preparation: Preparation;
  /** Doubts about the ledgers as a whole. */
  readonly doubts: readonly string[];
  /** Another file: a value takes the place of the formula. */
  readonly fileName: string | undefined;
}

export function fetchFigure(task: FetchTask): Fill | Refusal {
  const { index, fact, rule, rows, preparation, fileName } = task;
  const parts: (FormulaPart & { readonly counted: Counted })[] = [];
  for (const { ledger, rows: those, criteria } of rows) {
    const where = rows.length > 1 ? `「${ledger.form.sheet}」` : '';
    const count = preparation.of(rule, ledger);
    if ('refused' in count) return { refused: where + count.refused };
    const counted = countRows(count, those);
    if ('refused' in counted) return { refused: where + counted.refused };
    parts.push({ count, more: criteria ? [criteria] : [], counted: where === '' ? counted : { ...counted, doubts: counted.doubts.map((doubt) => where + doubt) } });
  }
  const units = parts.map(({ count }) => measureOf(count));
  const [unit] = units;
  if (!unit || units.some(({ multiplier }) => multiplier !== unit.multiplier)) return { refused: '各台账的计量单位不同，不能相加' };
  const value = sum(parts.map(({ counted }) => counted.value));
  const formUnit = index.item(fact.indicator)!.unitOfMeasure;
  const factor = decimal(unit.multiplier).div(formUnit?.multiplier ?? unit.multiplier);
  const formula = countFormula(parts, factor);
  if (typeof formula !== 'string') return formula;
  const method = methodText(parts.map(({ count }) => count), rows, parts.reduce((total, { counted }) => total + counted.rowCount, 0), unit, formUnit);
  const cells = [...new Set(parts.flatMap(({ count, more }) => columnsIn(count, more).map((column) => cellsText(count.ledger, column))))].join(', ');
  const sheet = [...new Set(parts.map(({ count }) => count.ledger.form.sheet))].join('、');
  const source = { ...(fileName !== undefined && { fileName }), sheet, cells, method };
  const doubts = [...new Set([...parts.flatMap(({ counted }) => counted.doubts), ...task.doubts])];
  const fill = proposeFigure(index, fact, { value, unitOfMeasure: unit, decimals: decimalPlaces(value) }, source, doubts);
  return fileName === undefined ? { ...fill, content: { ...fill.content, formula }, standing: fact.cell.formula === formula ? 'same' : fill.standing } : fill;
}

const ONE_BY_ONE: UnitOfMeasure = { text: '', dimension: 'other', multiplier: 1 };

function measureOf({ of }: PreparedCount): UnitOfMeasure {
  return of?.unitOfMeasure ?? ONE_BY_ONE;
}

function columnsIn({ ledger, of, conditions }: PreparedCount, more: FormulaPart['more']) {
  const held = [...more, ...conditions].map(({ column }) => column);
  return of ? [of, ...held] : held.length > 0 ? held : [ledger.names!];
}
