/** What is wrong with a count rule that a clerk wrote, and the names that were perhaps meant. */
import type { LedgerKind } from './ledgers';

export interface CountRuleFault {
  /** One clause: what was expected. */
  readonly fault: string;
}

/** With the names that come near, else with some that there are. */
export function unknownColumn(kind: LedgerKind, name: string): string {
  const titles = kind.definitions.flatMap(({ items, fields = [] }) => [...items.map(({ indicator }) => indicator.title), ...fields.map(({ title }) => title)]);
  const near = titles.filter((title) => title.includes(name) || name.includes(title) || shares(title, name));
  const shown = [...new Set(near.length > 0 ? near : titles)].slice(0, 5).join('、');
  return `${kind.title}没有“${name}”一栏，${near.length > 0 ? '是否为' : '它有'} ${shown}${near.length > 0 ? '' : ' 等'}`;
}

function shares(title: string, name: string): boolean {
  return [...name].some((_, at) => at + 3 <= name.length && title.includes(name.slice(at, at + 3)));
}
