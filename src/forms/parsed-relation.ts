/** The tree of a definition's relation, parsed once however many units and periods it is run over. */
import type { RelationDefinition } from '../model/relation';
import { parseRelation } from '../relations/parse';
import type { Relation } from '../relations/syntax';

const parsed = new Map<string, Relation>();

/** @throws Error where the text does not parse: definitions are checked when they are loaded, so that is a bug of ours */
export function relationOf({ id, text }: RelationDefinition): Relation {
  const known = parsed.get(text);
  if (known) return known;
  const result = parseRelation(text);
  if ('error' in result) throw new Error(`relation ${id}: ${result.error.message}`);
  parsed.set(text, result.relation);
  return result.relation;
}
