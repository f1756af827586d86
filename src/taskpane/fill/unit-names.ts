/**
 * Units for the rows of a new form: one a line as typed or pasted, 「1<Tab>青云镇」 and 「1. 青云镇」 included; or as a ledger, a table
 * of many units or an organisation roster lists them. A name counts once; 合计 is no unit.
 */
import { recordSheetOf } from '../../forms/record-sheet';
import type { Form } from '../../model/form';

export interface UnitSource {
  /** The sheet, with the file where it is another's. */
  readonly title: string;
  readonly names: readonly string[];
}

const TOTALS = new Set(['合计', '总计', '共计', '小计']);
const NAME_FIELDS: ReadonlySet<string> = new Set(['unit-name', 'union-name']);

export function unitNamesIn(text: string): readonly string[] {
  return named(text.split(/[\r\n]+/u).map((line) => (line.split('\t').find((cell) => /\p{L}/u.test(cell)) ?? '').replace(/^\s*\d+\s*[.．、)）](?!\d)\s*/u, '')));
}

/** @param fileName of another workbook than the one that is open */
export function unitSources(forms: readonly Form[], fileName?: string): readonly UnitSource[] {
  return forms.flatMap((form) => {
    const names = named(form.records ? recordNames(form) : form.units.filter(({ isTotal }) => !isTotal).map(({ name }) => name));
    return names.length > 1 ? [{ title: fileName === undefined ? form.sheet : `${fileName} · ${form.sheet}`, names }] : [];
  });
}

function recordNames(form: Form): readonly string[] {
  const sheet = recordSheetOf(form);
  const column = sheet?.columns.find(({ field }) => NAME_FIELDS.has(field.id));
  return sheet && column ? sheet.records.rows.map((row) => sheet.text(row, column)) : [];
}

function named(names: readonly string[]): readonly string[] {
  const trimmed = names.map((name) => name.trim());
  return [...new Set(trimmed)].filter((name) => name !== '' && !TOTALS.has(name.replace(/\s+/gu, '')));
}
