/**
 * Rates out of the figures of a form, for every unit and period that has them. Exact division, rounded once:
 * 1,206 会员 ÷ 1,306 职工 = 92.34 %. A zero or missing operand gives no number but the reason.
 */
import { roundTo } from '../model/decimal';
import type { Fact } from '../model/fact';
import type { Form } from '../model/form';
import { amountOf } from '../model/quantity';
import type { RateDefinition, RateOperand, RateResult } from '../model/rate';
import { indexOf, type FormIndex } from '../forms/form-index';

/** @param definitions the shared rates; the form's own come first and hide shared ones of the same id */
export function computeRates(form: Form, definitions: readonly RateDefinition[]): readonly RateResult[] {
  const index = indexOf(form);
  const own = form.definition.rates ?? [];
  const applicable = [...own, ...definitions.filter((shared) => own.every(({ id }) => id !== shared.id))].filter(
    ({ numerator, denominator }) => index.item(numerator) && index.item(denominator),
  );
  const periods = form.periods.filter(({ role }) => role !== 'annualTarget');
  return form.units.flatMap((unit) =>
    periods.flatMap((period) => applicable.flatMap((definition) => rateOf(index, definition, unit.key, period.key) ?? [])),
  );
}

/** @returns undefined where neither operand was filled in: there is nothing to say then */
function rateOf(index: FormIndex, definition: RateDefinition, unit: string, period: string): RateResult | undefined {
  const above = index.fact(definition.numerator, unit, period);
  const below = index.fact(definition.denominator, unit, period);
  if (isBlank(above) && isBlank(below)) return undefined;
  const numerator = operandOf(index, definition.numerator, above);
  const denominator = operandOf(index, definition.denominator, below);
  const result = { definition, formId: index.form.id, unit, period, numerator, denominator };
  const undefinedBecause = reasonOf(denominator, below, '分母') ?? reasonOf(numerator, above, '分子');
  if (undefinedBecause !== undefined) return { ...result, undefinedBecause };
  return { ...result, value: roundTo(numerator.value!.times(100).div(denominator.value!), definition.decimals) };
}

function isBlank(fact: Fact | undefined): boolean {
  return !fact || fact.reading === 'empty' || fact.reading === 'not-applicable';
}

function operandOf(index: FormIndex, indicator: string, fact: Fact | undefined): RateOperand {
  const title = index.item(indicator)!.item.indicator.title;
  return { indicator, title, cells: fact ? [fact.place] : [], ...(fact?.quantity && fact.reading === 'number' && { value: amountOf(fact.quantity) }) };
}

function reasonOf({ title, value }: RateOperand, fact: Fact | undefined, role: '分子' | '分母'): string | undefined {
  if (isBlank(fact)) return `${role}「${title}」未填`;
  if (value === undefined) return `${role}「${title}」${fact?.reading === 'text-number' ? '存成了文本' : '不是数字'}`;
  if (role === '分母' && value.eq(0)) return `${role}「${title}」为 0`;
  return value.lt(0) ? `${role}「${title}」为负数` : undefined;
}
