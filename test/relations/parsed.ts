import { parseRelation } from '../../src/relations/parse';
import type { Relation } from '../../src/relations/syntax';

export function parsed(text: string): Relation {
  const result = parseRelation(text);
  if ('error' in result) throw new Error(result.error.message);
  return result.relation;
}
