/**
 * Fields of the built-in record sheets by name, as a clerk's own list calls them: 身份证号 is 证件号码 of the member roster,
 * with its content and its other names. Titles go before other names, the earlier sheet before the later.
 */
import type { FieldContent, RecordField } from '../model/record';
import { recordForms } from './definitions/record-forms';
import { labelKey } from './label';

const fields = recordForms.flatMap(({ fields: own = [] }) => own);
const byTitle = named(({ title }) => [title]);
const byAlias = named(({ aliases = [] }) => aliases);

/** @param content where the clerk said what it holds: 联系电话 is then a mobile number or any telephone */
export function knownField(name: string, content?: FieldContent): RecordField | undefined {
  const key = labelKey(name);
  return [...(byTitle.get(key) ?? []), ...(byAlias.get(key) ?? [])].find((field) => content === undefined || field.content === content);
}

function named(namesOf: (field: RecordField) => readonly string[]): ReadonlyMap<string, readonly RecordField[]> {
  const index = new Map<string, RecordField[]>();
  for (const field of fields) {
    for (const key of namesOf(field).map(labelKey)) index.set(key, [...(index.get(key) ?? []), field]);
  }
  return index;
}
