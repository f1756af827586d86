/**
 * Rates as the pane shows them: one card for each rate of a form, led by what matters most (合计 or the unit itself, 本期
 * or the newest year), compared with the year before, and the other units or years behind it.
 * 92.34% against 90.10% a year ago → 「+2.24个百分点」.
 */
import { indexOf } from '../../forms/form-index';
import { placeKey } from '../../model/address';
import type { Decimal } from '../../model/decimal';
import type { Form } from '../../model/form';
import type { Period } from '../../model/period';
import type { RateOperand, RateResult } from '../../model/rate';
import { formatNumber } from '../../text/format';
import { rateChange } from '../../rates/rate-change';
import type { PreparedReport } from '../../report';

export interface Operand {
  readonly title: string;
  /** With its unit of measure, as printed: 1,206人; "" where nothing is filled in. */
  readonly text: string;
  readonly cells: RateOperand['cells'];
}

export interface RateLine {
  readonly key: string;
  /** The unit or the period; "" for the form's own unit in its only period. */
  readonly name: string;
  /** 92.34%; absent with a reason. */
  readonly text?: string;
  readonly undefinedBecause?: string;
  readonly numerator: Operand;
  readonly denominator: Operand;
}

export interface RateCard {
  readonly key: string;
  readonly title: string;
  readonly clause: string;
  /** Absent where no unit adds the others up: none of them speaks for all. */
  readonly lead?: RateLine;
  readonly before?: { readonly isSamePeriod: boolean; readonly label: string; readonly text: string; readonly change?: Decimal; readonly decimals: number };
  /** The other units of this period, or the other periods of the one unit. */
  readonly others: readonly RateLine[];
  readonly othersAre: 'units' | 'periods';
  /** An error stands in a numerator or denominator of the leading figure or the one before. */
  readonly isDoubtful: boolean;
}

export interface RateSection {
  readonly form: Form;
  readonly cards: readonly RateCard[];
  /** Rates whose leading figure cannot be computed, with the reason. */
  readonly uncomputed: readonly RateCard[];
}

export function rateSections(prepared: PreparedReport): readonly RateSection[] {
  const wrong = new Set(prepared.findings.filter(({ level }) => level === 'hard').map(({ place }) => placeKey(place)));
  return prepared.forms
    .map((form) => {
      const all = cardsOf(form, prepared.rates.filter(({ formId }) => formId === form.id), wrong);
      return { form, cards: all.filter(isComputed), uncomputed: all.filter((card) => !isComputed(card)) };
    })
    .filter(({ cards, uncomputed }) => cards.length + uncomputed.length > 0);
}

function isComputed({ lead, others }: RateCard): boolean {
  return lead ? lead.text !== undefined : others.some(({ text }) => text !== undefined);
}

function cardsOf(form: Form, rates: readonly RateResult[], wrong: ReadonlySet<string>): readonly RateCard[] {
  const byRate = new Map<string, RateResult[]>();
  for (const rate of rates) byRate.set(rate.definition.id, [...(byRate.get(rate.definition.id) ?? []), rate]);
  return [...byRate].map(([id, results]) => cardOf(form, id, results, wrong));
}

function cardOf(form: Form, id: string, results: readonly RateResult[], wrong: ReadonlySet<string>): RateCard {
  const periods = new Map(form.periods.map((period) => [period.key, period]));
  const units = new Map(form.units.map((unit) => [unit.key, unit]));
  const ofMany = form.units.length > 1;
  const speaksForAll = (rate: RateResult): boolean => !ofMany || (units.get(rate.unit)?.isTotal ?? false);
  const weight = (rate: RateResult): number => (isNewest(form, periods.get(rate.period)) ? 2 : 0) + (speaksForAll(rate) ? 1 : 0);
  const first = results.reduce((best, rate) => (weight(rate) > weight(best) ? rate : best));
  const lead = speaksForAll(first) ? first : undefined;
  const before = lead && beforeOf(form, lead, results);
  const behind = ofMany ? results.filter((rate) => rate.period === first.period) : results;
  const nameOf = (rate: RateResult): string => (ofMany ? rate.unit : periods.get(rate.period)?.label) ?? '';
  const isNamed = ofMany || form.periods.every(({ role }) => role === undefined);
  return {
    key: `${form.id}/${id}`,
    title: first.definition.title,
    clause: first.definition.clause,
    ...(lead && { lead: lineOf(form, lead, isNamed ? nameOf(lead) : '') }),
    ...(before && { before: before.shown }),
    othersAre: ofMany ? 'units' : 'periods',
    isDoubtful: [lead, before?.result].some((rate) => rate && [...rate.numerator.cells, ...rate.denominator.cells].some((place) => wrong.has(placeKey(place)))),
    others: behind.filter((rate) => rate !== lead && rate !== before?.result).map((rate) => lineOf(form, rate, nameOf(rate))),
  };
}

function isNewest({ periods }: Form, period: Period | undefined): boolean {
  if (!period) return false;
  if (periods.some(({ role }) => role === 'current')) return period.role === 'current';
  return periods.every(({ year = 0 }) => year <= (period.year ?? 0));
}

function beforeOf(form: Form, lead: RateResult, results: readonly RateResult[]) {
  const now = form.periods.find(({ key }) => key === lead.period);
  const then = form.periods.find(({ role, year }) =>
    now?.role === 'current' ? role === 'samePeriodLastYear' : now?.year !== undefined && role === undefined && year === now.year - 1);
  const result = then && results.find(({ unit, period }) => unit === lead.unit && period === then.key);
  if (!result?.value) return undefined;
  const change = rateChange(lead, result);
  const { decimals } = lead.definition;
  const text = `${formatNumber(result.value, decimals)}%`;
  return { result, shown: { isSamePeriod: then!.role === 'samePeriodLastYear', label: then!.label, text, decimals, ...(change && { change }) } };
}

function lineOf(form: Form, rate: RateResult, name: string): RateLine {
  const { value, definition, undefinedBecause } = rate;
  return {
    key: `${rate.unit}/${rate.period}`,
    name,
    ...(value && { text: `${formatNumber(value, definition.decimals)}%` }),
    ...(undefinedBecause !== undefined && { undefinedBecause }),
    numerator: operandOf(form, rate, rate.numerator),
    denominator: operandOf(form, rate, rate.denominator),
  };
}

function operandOf(form: Form, rate: RateResult, { title, indicator, cells }: RateOperand): Operand {
  const quantity = indexOf(form).fact(indicator, rate.unit, rate.period)?.quantity;
  return { title, cells, text: quantity ? formatNumber(quantity.value) + quantity.unitOfMeasure.text : '' };
}
