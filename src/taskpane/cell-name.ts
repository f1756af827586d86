/**
 * A cell in the words of its form, and its content as it is read: D14 → 「四川 会员人数」, 44,551.
 */
import { placeKey, type CellRef } from '../model/address';
import { decimal } from '../model/decimal';
import type { Form } from '../model/form';
import { isCellError, isEmpty, type CellValue, type Workbook } from '../model/workbook';
import type { PreparedReport } from '../report';
import { formatNumber } from '../text/format';

/** Names are looked up for every card that opens; one index per reading is enough. */
const indexes = new WeakMap<PreparedReport, ReadonlyMap<string, string>>();

/** @returns undefined where the cell holds no figure of a form */
export function cellName(prepared: PreparedReport, place: CellRef): string | undefined {
  let index = indexes.get(prepared);
  if (!index) indexes.set(prepared, (index = new Map(prepared.forms.flatMap((form) => [...namesIn(form)]))));
  return index.get(placeKey(place));
}

function* namesIn(form: Form): Generator<readonly [string, string]> {
  const titles = new Map(form.items.map(({ item }) => [item.indicator.id, item.indicator.title]));
  const periods = new Map(form.periods.map(({ key, label }) => [key, label.trim()]));
  for (const fact of form.facts) {
    const words = [fact.unit, titles.get(fact.indicator), form.periods.length > 1 ? periods.get(fact.period) : undefined];
    yield [placeKey(fact.place), words.filter(Boolean).join(' ')];
  }
}

/** @returns "" for an empty cell */
export function cellText(workbook: Workbook, place: CellRef): string {
  return valueText(workbook.sheets.find(({ name }) => name === place.sheet)?.cellAt(place.row, place.column).value ?? null);
}

export function valueText(value: CellValue): string {
  if (isEmpty(value)) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'number' ? formatNumber(decimal(value)) : String(value);
}
