/**
 * Pairs of indicators whose ratio is comparable from unit to unit: a 其中 and its whole, the two sides of a relation
 * 「会员人数 <= 职工人数」, and, among regions, people to organisations.
 */
import type { FormIndex } from './form-index';
import type { Dimension } from '../model/quantity';
import type { Relation } from '../relations/syntax';
import { relationOf } from './parsed-relation';

export interface Pair {
  /** Indicator ids. */
  readonly part: string;
  readonly whole: string;
  /** The first is counted within the second, so that the ratio is told in percent. */
  readonly isShare: boolean;
}

export function linkedPairs(index: FormIndex): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (pair: Pair) => {
    const usable = [pair.part, pair.whole].every((id) => index.item(id)?.unitOfMeasure !== undefined);
    if (usable) pairs.set(`${pair.part}|${pair.whole}`, pair);
  };
  for (const { item } of index.form.items) {
    if (item.partOf !== undefined && index.item(item.partOf)) add({ part: item.indicator.id, whole: item.partOf, isShare: true });
  }
  for (const definition of index.form.definition.relations) {
    const [part, whole] = within(relationOf(definition)).map((name) => index.indicatorNamed(name));
    if (part !== undefined && whole !== undefined) add({ part, whole, isShare: true });
  }
  const people = firstWhole(index, 'person');
  const organisations = firstWhole(index, 'organisation');
  if (index.form.definition.roster && people && organisations) add({ part: people, whole: organisations, isShare: false });
  return [...pairs.values()];
}

/** The two names of a plain 「A <= B」; none of anything else. */
function within({ when, claim }: Relation): readonly string[] {
  if (when || claim.kind !== 'comparison' || claim.comparators.length !== 1 || claim.comparators[0] !== '<=') return [];
  return claim.operands.flatMap((operand) => (operand.kind === 'name' && operand.period === undefined ? [operand.name] : []));
}

function firstWhole({ form }: FormIndex, dimension: Dimension): string | undefined {
  return form.items.find(({ item, unitOfMeasure }) => item.partOf === undefined && unitOfMeasure?.dimension === dimension)?.item.indicator.id;
}
