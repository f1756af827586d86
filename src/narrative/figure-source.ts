/**
 * Where a report takes its figures: for an indicator and a period, the one cell (or cells) that answer.
 *
 * The form that tells most comes first; another form fills in what it lacks, if it speaks of the same unit and time.
 * Of a form of many units the total row is told, or the sum of all units where there is none. In a form of years the
 * latest year is the present and the year before it last year: 2005 and 2004, but 2005 and 2001 are not compared.
 * What may not be told because of a finding: doubts.ts.
 */
import { placeKey, type CellRef } from '../model/address';
import { sum, type Decimal } from '../model/decimal';
import type { Fact } from '../model/fact';
import type { Finding } from '../model/finding';
import type { Form } from '../model/form';
import type { Indicator } from '../model/indicator';
import { amountOf } from '../model/quantity';
import { doubtsOf, type Doubts } from './doubts';
import { earlierFigures, type EarlierFigures } from './earlier-figures';
import type { PreparedFigures } from './prepared-figures';
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
  /** The cells are of the workbook of an earlier period. */
  readonly earlierFile?: { readonly fileName?: string };
}

export interface FigureSource {
  readonly forms: readonly SourceForm[];
  readonly earlier: EarlierFigures;
  /** @param within the form to look in, where two figures are to be held against each other */
  observe(indicator: string, period: FigurePeriod, within?: SourceForm): Observation | undefined;
  /** The present figure of every unit of the first form that has many; none where one of them is missing or in doubt. */
  observeUnits(indicator: string): readonly { readonly name: string; readonly seen: Observation }[];
}

export function figureSource(forms: readonly Form[], findings: readonly Finding[] = [], context: Pick<PreparedFigures, 'previous' | 'workbook' | 'explanations'> = {}): FigureSource {
  const sources = sourceForms(forms);
  const doubts = doubtsOf({ findings, ...(context.explanations && { explanations: context.explanations }) });
  const earlier = earlierFigures(context);
  const observeIn = remembered((source: SourceForm, indicator: string, period: FigurePeriod) =>
    period === 'samePeriodLastYear' ? seenLastYear(source, indicator, doubts, earlier) : seenIn(source, indicator, period, doubts),
  );
  return {
    forms: sources,
    earlier,
    observe(indicator, period, within) {
      for (const source of within ? [within] : sources) {
        const seen = observeIn(source, indicator, period);
        if (seen) return seen;
      }
      return undefined;
    },
    observeUnits(indicator) {
      const ledger = sources.find(({ form }) => form.units.filter(({ isTotal, key }) => !isTotal && key !== '').length > 1);
      return ledger ? unitsIn(ledger, indicator, doubts) : [];
    },
  };
}

type Observe = (source: SourceForm, indicator: string, period: FigurePeriod) => Observation | undefined;

/** A figure is asked for by its own sentence, by comparisons, by rates and by the plans: looked up once. */
function remembered(observe: Observe): Observe {
  const seen = new Map<SourceForm, Map<string, Observation | undefined>>();
  return (source, indicator, period) => {
    const known = seen.get(source) ?? new Map<string, Observation | undefined>();
    seen.set(source, known);
    const key = `${indicator} ${period}`;
    if (!known.has(key)) known.set(key, observe(source, indicator, period));
    return known.get(key);
  };
}

function unitsIn(source: SourceForm, indicator: string, doubts: Doubts): readonly { readonly name: string; readonly seen: Observation }[] {
  const { form, periods } = source;
  const units = form.units.filter(({ isTotal, key }) => !isTotal && key !== '');
  const facts = new Map(form.facts.filter((fact) => fact.indicator === indicator && fact.period === periods.current).map((fact) => [fact.unit, fact]));
  const seen = units.flatMap(({ key, name }) => {
    const fact = facts.get(key);
    const one = fact && seenIn({ ...source, factsOf: () => [fact] }, indicator, 'current', doubts);
    return one ? [{ name, seen: one }] : [];
  });
  return seen.length === units.length ? seen : [];
}

function seenLastYear(source: SourceForm, id: string, doubts: Doubts, earlier: EarlierFigures): Observation | undefined {
  if (earlier.refusal(source, id) !== undefined) return undefined;
  const before = earlier.sourceFor(source);
  if (!before) return seenIn(source, id, 'samePeriodLastYear', doubts);
  const seen = seenIn(before, id, 'current', NO_DOUBTS);
  const file = earlier.fileName === undefined ? {} : { fileName: earlier.fileName };
  return seen && { ...seen, period: 'samePeriodLastYear', earlierFile: file };
}

const NO_DOUBTS = doubtsOf({ findings: [] });

function seenIn(source: SourceForm, id: string, period: FigurePeriod, doubts: Doubts): Observation | undefined {
  const facts = source.factsOf(id, period);
  const first = facts[0]?.quantity;
  const indicator = first && source.itemOf(id)?.item.indicator;
  if (!indicator || !first || !facts.every((fact) => isTellable(fact, indicator))) return undefined;
  const doubtful = facts.length > 1 ? doubts.unsummed : doubts.untold;
  if (facts.some(({ place }) => doubtful.has(placeKey(place))) || hasUntoldPart(source, id, period, doubts)) return undefined;
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

/** The total of a table of units holds what one unit got wrong, or entered in 元 for 万元. */
function hasUntoldPart({ form, periods }: SourceForm, id: string, period: FigurePeriod, { untold }: Doubts): boolean {
  return untold.size > 0 && form.units.length > 1 && form.facts.some((fact) => fact.indicator === id && fact.period === periods[period] && untold.has(placeKey(fact.place)));
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
