/**
 * Where a report takes its figures: for an indicator and a period, the one cell (or cells) that answer.
 *
 * The form that tells most comes first; another form fills in what it lacks, if it speaks of the same unit and time.
 * Of a form of many units the total row is told, or the sum of all units where there is none. In a form of years the
 * latest year is the present and the year before it last year: 2005 and 2004, but 2005 and 2001 are not compared.
 * A cell that a check holds to be wrong is not told until it is mended.
 */
import { placeKey, type CellRef } from '../model/address';
import { sum, type Decimal } from '../model/decimal';
import type { Fact } from '../model/fact';
import type { Finding } from '../model/finding';
import type { Form } from '../model/form';
import type { Indicator } from '../model/indicator';
import { amountOf } from '../model/quantity';
import { sourceForms, type FigurePeriod, type SourceForm } from './source-forms';

export interface Observation {
  readonly indicator: Indicator;
  readonly source: SourceForm;
  readonly period: FigurePeriod;
  /** In `unit`, as the cell prints it. */
  readonly value: Decimal;
  readonly unit: string;
  readonly decimals: number;
  /** In base units, for comparing. */
  readonly amount: Decimal;
  readonly cells: readonly CellRef[];
}

export interface FigureSource {
  readonly forms: readonly SourceForm[];
  /** @param within the form to look in, where two figures are to be held against each other */
  observe(indicator: string, period: FigurePeriod, within?: SourceForm): Observation | undefined;
}

export function figureSource(forms: readonly Form[], findings: readonly Finding[] = []): FigureSource {
  const sources = sourceForms(forms);
  const doubts = doubtsOf(findings);
  return {
    forms: sources,
    observe(indicator, period, within) {
      for (const source of within ? [within] : sources) {
        const seen = observeIn(source, indicator, period, doubts);
        if (seen) return seen;
      }
      return undefined;
    },
  };
}

/** Cells held to be wrong are not told before they are mended; a sum is not told while one of its parts is only suspected either. */
interface Doubts {
  readonly wrong: ReadonlySet<string>;
  readonly suspected: ReadonlySet<string>;
}

function doubtsOf(findings: readonly Finding[]): Doubts {
  const places = (...levels: readonly Finding['level'][]) => new Set(findings.filter(isDoubt).filter(({ level }) => levels.includes(level)).map(({ place }) => placeKey(place)));
  return { wrong: places('hard'), suspected: places('hard', 'soft') };
}

/** Digits stored as text are missed by SUM, yet they are the right digits. */
export function isDoubt({ checkId }: Finding): boolean {
  return checkId !== 'number-is-not-text';
}

function observeIn(source: SourceForm, id: string, period: FigurePeriod, doubts: Doubts): Observation | undefined {
  const facts = source.factsOf(id, period);
  const indicator = source.form.items.find(({ item }) => item.indicator.id === id)?.item.indicator;
  const first = facts[0]?.quantity;
  if (!indicator || !first || !facts.every((fact) => isTellable(fact, indicator))) return undefined;
  const doubtful = facts.length > 1 ? doubts.suspected : doubts.wrong;
  if (facts.some(({ place }) => doubtful.has(placeKey(place)))) return undefined;
  if (facts.length > 1 && !canBeAdded(facts, indicator)) return undefined;
  return {
    indicator,
    source,
    period,
    value: sum(facts.map(({ quantity }) => quantity!.value)),
    unit: first.unitOfMeasure.text || (indicator.unit ?? ''),
    decimals: indicator.kind === 'count' && first.unitOfMeasure.multiplier === 1 ? 0 : first.decimals,
    amount: sum(facts.map(({ quantity }) => amountOf(quantity!))),
    cells: facts.map(({ place }) => place),
  };
}

/** A negative count, a third of a person or a rate above 100 % is a fault of the sheet and no news. */
function isTellable({ reading, quantity }: Fact, { kind, mayExceed100 }: Indicator): boolean {
  if ((reading !== 'number' && reading !== 'text-number') || !quantity || quantity.value.lt(0)) return false;
  if (kind === 'rate') return mayExceed100 === true || quantity.value.lte(100);
  if (kind === 'count') return quantity.unitOfMeasure.multiplier !== 1 || quantity.value.eq(quantity.value.round(0));
  return kind === 'money' || kind === 'duration';
}

function canBeAdded(facts: readonly Fact[], { kind }: Indicator): boolean {
  const [first] = facts;
  return (kind === 'count' || kind === 'money') && facts.every(({ quantity }) => quantity!.unitOfMeasure.text === first!.quantity!.unitOfMeasure.text);
}
