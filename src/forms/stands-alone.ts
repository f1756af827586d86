/** Whether all that is said of a form can be said without looking at the others: then it holds as long as its sheet stays. */
import type { Form, FormDefinition } from '../model/form';
import { namesIn } from '../relations/names';
import { otherTable } from '../relations/table-name';
import { relationOf } from './parsed-relation';

const known = new WeakMap<FormDefinition, boolean>();

/** Records are held against those of other sheets; relations may name other tables (基层台账!会员人数). */
export function standsAlone({ records, definition }: Form): boolean {
  if (records) return false;
  const isAlone = known.get(definition) ?? definition.relations.every((relation) => namesIn(relationOf(relation)).every(({ name }) => otherTable(name) === undefined));
  known.set(definition, isAlone);
  return isAlone;
}
