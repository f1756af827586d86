/**
 * Items that the form's own hard relations state as a sum: 基层工会数 = 企业 + 事业 + 机关 + 其他 makes the first the total of
 * the others; 期末 = 期初 + 增加 − 减少 is one as well. Each item is stated once, by the first relation that does so, and never
 * by way of itself: of 甲 = 乙 + 丙 and 乙 = 甲 − 丙 only the first counts.
 */
import { namesOf } from '../../forms/form-index';
import { labelKey } from '../../forms/label';
import { relationOf } from '../../forms/parsed-relation';
import { isGroup } from '../../forms/relation-scope';
import type { Decimal } from '../../model/decimal';
import type { FormDefinition } from '../../model/form';
import { linearForm } from '../../relations/linear-form';
import type { Condition, Expression, Relation } from '../../relations/syntax';

export interface Addend {
  /** Indicator id. */
  readonly indicator: string;
  /** In base units of both. */
  readonly coefficient: Decimal;
}

const ADDED: ReadonlySet<string> = new Set(['count', 'money', 'duration']);

/** @returns by indicator id */
export function totalsOf(definition: FormDefinition): ReadonlyMap<string, readonly Addend[]> {
  const totals = new Map<string, readonly Addend[]>();
  for (const relation of definition.relations.filter(({ level }) => level === 'hard').map(relationOf)) {
    for (const [left, right] of equationsOf(relation)) {
      const stated = statedBy(definition, left, right) ?? statedBy(definition, right, left);
      if (!stated || totals.has(stated.total) || leadsTo(totals, stated.addends, stated.total)) continue;
      totals.set(stated.total, stated.addends);
    }
  }
  return totals;
}

function equationsOf({ extent, when, claim, tolerance }: Relation): readonly (readonly [Expression, Expression])[] {
  if (when || tolerance || extent === 'column') return [];
  const conditions: readonly Condition[] = claim.kind === 'and' ? claim.conditions : [claim];
  return conditions.flatMap((each) =>
    each.kind === 'comparison' && each.comparators.length === 1 && each.comparators[0] === '=' ? [[each.operands[0]!, each.operands[1]!] as const] : [],
  );
}

interface Statement {
  readonly total: string;
  readonly addends: readonly Addend[];
}

function statedBy(definition: FormDefinition, side: Expression, other: Expression): Statement | undefined {
  const form = linearForm(other);
  if (side.kind !== 'name' || side.period || !form || form.terms.length === 0) return undefined;
  if (!form.constant.eq(0) || !form.percentConstant.eq(0) || !form.divisor.eq(1)) return undefined;
  const total = addable(definition, side.name);
  if (total === undefined) return undefined;
  const addends: Addend[] = [];
  for (const { variable, coefficient } of form.terms) {
    const ids: readonly (string | undefined)[] = variable.period ? [] : isGroup(variable.name) ? partsOf(definition, total) : [addable(definition, variable.name)];
    if (ids.length === 0 || ids.includes(undefined) || ids.includes(total)) return undefined;
    addends.push(...ids.map((indicator) => ({ indicator: indicator!, coefficient })));
  }
  return new Set(addends.map(({ indicator }) => indicator)).size === addends.length ? { total, addends } : undefined;
}

/** The id of an item of this form that figures can be added up to. */
function addable(definition: FormDefinition, name: string): string | undefined {
  const names = namesOf(definition);
  const id = names.get(labelKey(name)) ?? names.get(name);
  return definition.items.some(({ indicator }) => indicator.id === id && ADDED.has(indicator.kind)) ? id : undefined;
}

/** Of sum(分项). */
function partsOf({ items }: FormDefinition, whole: string): readonly string[] {
  return items.filter(({ partOf }) => partOf === whole).map(({ indicator }) => indicator.id);
}

function leadsTo(totals: ReadonlyMap<string, readonly Addend[]>, addends: readonly Addend[], goal: string): boolean {
  return addends.some(({ indicator }) => indicator === goal || leadsTo(totals, totals.get(indicator) ?? [], goal));
}
