/**
 * What a cell is called in the words of its form: D14 → 「四川 会员人数」, and on a record sheet H7 → 「第7行 证件号码」.
 * Private cells of a record sheet say so, since what stands in them is shown masked.
 */
import { placeKey, type CellRef } from '../model/address';
import type { Form } from '../model/form';

export interface NamedCell {
  readonly name: string;
  readonly isPrivate: boolean;
}

/** Names are looked up for every card that opens; one index for all forms of a reading is enough. */
const indexes = new WeakMap<readonly Form[], ReadonlyMap<string, string>>();

/** @returns undefined where the cell belongs to no form */
export function cellNamed(forms: readonly Form[], place: CellRef): NamedCell | undefined {
  let index = indexes.get(forms);
  if (!index) indexes.set(forms, (index = new Map(forms.flatMap((form) => [...namesIn(form)]))));
  const name = index.get(placeKey(place));
  return name === undefined ? cellOfRecord(forms, place) : { name, isPrivate: false };
}

function* namesIn(form: Form): Generator<readonly [string, string]> {
  const titles = new Map(form.items.map(({ item }) => [item.indicator.id, item.indicator.title]));
  const periods = new Map(form.periods.map(({ key, label }) => [key, label.trim()]));
  for (const fact of form.facts) {
    const words = [fact.unit, titles.get(fact.indicator), form.periods.length > 1 ? periods.get(fact.period) : undefined];
    yield [placeKey(fact.place), words.filter(Boolean).join(' ')];
  }
}

function cellOfRecord(forms: readonly Form[], { sheet, row, column }: CellRef): NamedCell | undefined {
  for (const { records, sheet: own } of forms) {
    const found = own === sheet && records?.columns.find((each) => each.column === column);
    if (!records || !found || row < (records.rows[0] ?? row + 1) || row > (records.rows.at(-1) ?? 0)) continue;
    return { name: `第${row}行 ${found.field?.title ?? found.label.trim()}`, isPrivate: found.field?.isPrivate === true };
  }
  return undefined;
}
