/**
 * The clerk's own order of sections. Those named take turns, in the order given, in the places they would have had; those that are not
 * named stay where they are: of 甲乙丙丁 with the order 丁甲 comes 丁乙丙甲. Ids that are not there are passed over.
 */
interface Ordered {
  readonly id: string;
}

export function inOrder<Each extends Ordered>(sections: readonly Each[], order: readonly string[] = []): readonly Each[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const named = [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
  const turns = new Set(named);
  const next = named.values();
  return sections.map((section) => (turns.has(section) ? next.next().value! : section));
}

/** The same ids with one moved to another place, counted from 0; places beyond the ends are the ends. */
export function moved(ids: readonly string[], id: string, to: number): readonly string[] {
  const others = ids.filter((each) => each !== id);
  if (others.length === ids.length) return ids;
  const at = Math.max(0, Math.min(to, others.length));
  return [...others.slice(0, at), id, ...others.slice(at)];
}
