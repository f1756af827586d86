/**
 * Fields of the built-in record sheets by name, as a clerk's own list calls them: 身份证号 is 证件号码 of the member roster,
 * with its content and its other names. Titles go before other names, the earlier sheet before the later.
 */
import type { FieldContent, RecordField } from '../model/record';
import { recordForms } from './definitions/record-forms';
import { labelKey } from './label';

/** @param content where the clerk said what it holds: 联系电话 is then a mobile number or any telephone */
export function knownField(name: string, content?: FieldContent): RecordField | undefined {
  const key = labelKey(name);
  const fields = recordForms.flatMap(({ fields: own = [] }) => own).filter((field) => content === undefined || field.content === content);
  return fields.find(({ title }) => labelKey(title) === key) ?? fields.find(({ aliases = [] }) => aliases.some((alias) => labelKey(alias) === key));
}
