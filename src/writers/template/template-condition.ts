/**
 * Conditions of templates, in the language of 审核关系: {#如果 会员人数 > 1000 且 女会员人数 > 0}. A name alone asks whether there is a figure that is
 * not zero. Where a figure is missing, nothing can be said: neither what stands under 如果 nor under 「^」 is printed.
 */
import type { NamedFigures } from '../../document/named-figures';
import type { Quantity, UnitOfMeasure } from '../../model/quantity';
import { evaluate } from '../../relations/evaluate';
import { namesIn } from '../../relations/names';
import { parseRelation } from '../../relations/parse';
import type { Operand, Scope } from '../../relations/scope';
import type { PeriodFunction, Relation } from '../../relations/syntax';
import { unitOfMeasure } from '../../text/unit-of-measure';

export interface TemplateCondition {
  readonly names: readonly string[];
  /** undefined where it cannot be told. */
  holds(figures: NamedFigures): boolean | undefined;
}

/** @param knows whether a text is a name by itself */
export function readCondition(text: string, knows: (name: string) => boolean): TemplateCondition | { readonly error: string } {
  if (knows(text)) return { names: [text], holds: (figures) => isThere(figures, text) };
  const parsed = parseRelation(text);
  return 'error' in parsed ? { error: parsed.error.message.replace(/^第1行/u, '') } : { names: namesIn(parsed.relation).map(({ name }) => name), holds: (figures) => judged(parsed.relation, figures) };
}

function isThere(figures: NamedFigures, name: string): boolean | undefined {
  const claim = figures.tell({ name });
  return claim && !claim.value.eq(0);
}

function judged(relation: Relation, figures: NamedFigures): boolean | undefined {
  const { state } = evaluate(relation, scopeOf(figures));
  return state === 'holds' ? true : state === 'violated' ? false : undefined;
}

function scopeOf(figures: NamedFigures): Scope {
  return { value: (name, period) => operandOf(figures, name, period) };
}

function operandOf(figures: NamedFigures, name: string, period: PeriodFunction | undefined): Operand {
  const seen = period === 'previousPeriod' ? undefined : figures.observe(name, period ?? 'current');
  if (seen) return figure({ value: seen.value, decimals: seen.decimals, unitOfMeasure: measure(seen.unit) });
  const rate = period === undefined ? figures.rate(name) : undefined;
  return rate ? figure({ value: rate.value, decimals: rate.decimals, unitOfMeasure: measure('%') }) : { kind: 'unreadable', reason: '未填' };
}

function figure(quantity: Quantity): Operand {
  return { kind: 'figure', quantity };
}

function measure(unit: string): UnitOfMeasure {
  return unitOfMeasure(unit) ?? { text: unit, dimension: 'other', multiplier: 1 };
}
