/**
 * The form's definition as this very form prints it: a pasted line that says no unit of measure is in the unit that the form
 * prints, and a label that the person has told the form means an indicator means it in what is pasted as well. In running
 * text the counting word is left out: 「工会小组 17 个」 is 工会小组数, where no other indicator is called so.
 */
import { itemIndexOf } from '../../forms/best-table';
import { indexOf } from '../../forms/form-index';
import { labelKey, readLabel } from '../../forms/label';
import type { Form, FormDefinition, FormItem } from '../../model/form';

const COUNTING_WORD = /(?:总人数|人数|总数|个数|家数|户数|数)$/u;

const known = new WeakMap<Form, FormDefinition>();

export function asPrinted(form: Form): FormDefinition {
  const before = known.get(form);
  if (before) return before;
  const index = indexOf(form);
  const short = shortNames(form.definition);
  const items = form.definition.items.map((item) => {
    const found = index.item(item.indicator.id);
    const labels = [...new Set([...(item.labels ?? []), ...(found ? readLabel(found.label).keys : []), ...(short.get(item) ?? [])])];
    return { ...item, ...(labels.length > 0 && { labels }), ...(found?.unitOfMeasure && { unit: found.unitOfMeasure.text }) };
  });
  const definition = { ...form.definition, items };
  known.set(form, definition);
  return definition;
}

/** Names without their counting word, where they are nobody else's. */
function shortNames(definition: FormDefinition): ReadonlyMap<FormItem, readonly string[]> {
  const taken = itemIndexOf(definition);
  const owners = new Map<string, Set<FormItem>>();
  for (const item of definition.items) {
    for (const name of [item.indicator.title, ...(item.indicator.aliases ?? [])]) {
      const short = labelKey(name).replace(COUNTING_WORD, '');
      if (short.length < 3 || taken.has(short)) continue;
      owners.set(short, (owners.get(short) ?? new Set()).add(item));
    }
  }
  const names = new Map<FormItem, string[]>();
  for (const [short, [item, ...others]] of owners) if (item && others.length === 0) names.set(item, [...(names.get(item) ?? []), short]);
  return names;
}
