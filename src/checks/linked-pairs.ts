/**
 * Pairs of indicators whose ratio is comparable from unit to unit: a 其中 and its whole, the two sides of a relation
 * 「会员人数 <= 职工人数」, and, among regions, people to organisations.
 */
import type { FormIndex } from '../forms/form-index';
import type { Dimension } from '../model/quantity';

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
  for (const { text } of index.form.definition.relations) {
    const sides = text.split(/<=|≤/u).map((side) => index.indicatorNamed(side.replace(/[[\]「」]/gu, '').trim()));
    if (sides.length === 2 && sides[0] !== undefined && sides[1] !== undefined) add({ part: sides[0], whole: sides[1], isShare: true });
  }
  const people = firstWhole(index, 'person');
  const organisations = firstWhole(index, 'organisation');
  if (index.form.definition.roster && people && organisations) add({ part: people, whole: organisations, isShare: false });
  return [...pairs.values()];
}

function firstWhole({ form }: FormIndex, dimension: Dimension): string | undefined {
  return form.items.find(({ item, unitOfMeasure }) => item.partOf === undefined && unitOfMeasure?.dimension === dimension)?.item.indicator.id;
}
