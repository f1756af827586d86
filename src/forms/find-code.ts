/**
 * A cell held against a code list: by code, by its words, or by both (1, 在岗, 「1在岗」, 「1-在岗」, 「在岗(1)」).
 * Where nothing answers, the nearest entries are offered: 在港 → 1 在岗. Each text is looked up once a list.
 */
import type { CodeEntry, CodeList } from '../model/code-list';
import { withoutSpaces } from '../text/plain-text';

export type CodeMatch = { readonly entry: CodeEntry } | { readonly near: readonly CodeEntry[] };

const SHOWN = 3;
/** Changed characters in proportion to the longer text. */
const FARTHEST = 0.5;
/** A list shows up to so many of its values in place of near ones. */
export const SHORT_LIST = 9;

interface Index {
  readonly names: ReadonlyMap<string, CodeEntry>;
  readonly matches: Map<string, CodeMatch>;
}

const indexes = new WeakMap<CodeList, Index>();

export function findCode(list: CodeList, printed: string): CodeMatch {
  const index = indexes.get(list) ?? indexOf(list);
  indexes.set(list, index);
  const key = keyOf(printed);
  const known = index.matches.get(key);
  if (known) return known;
  const entry = index.names.get(key);
  const match: CodeMatch = entry ? { entry } : { near: nearest(list, key) };
  index.matches.set(key, match);
  return match;
}

function indexOf({ entries }: CodeList): Index {
  const names = new Map<string, CodeEntry>();
  for (const entry of entries) for (const name of namesOf(entry)) if (!names.has(keyOf(name))) names.set(keyOf(name), entry);
  return { names, matches: new Map() };
}

function namesOf(entry: CodeEntry): readonly string[] {
  const words = [entry.name, ...(entry.aliases ?? [])];
  return [entry.code, ...words, ...words.flatMap((word) => [`${entry.code}${word}`, `${word}${entry.code}`])];
}

function keyOf(text: string): string {
  return withoutSpaces(text).replace(/[()（）、，,。.:：/·\-—–_]/gu, '').toUpperCase();
}

/**
 * A number is near a code only by its leading zeros (1 → 01); words are near by the characters that differ. Where code and
 * words contradict (2在岗), both are near.
 */
function nearest({ entries }: CodeList, key: string): readonly CodeEntry[] {
  const [, digits = '', words = ''] = /^(\d*)(.*)$/u.exec(key) ?? [];
  const farOf = ({ code, name, aliases = [] }: CodeEntry): number => {
    if (digits !== '' && Number(code) === Number(digits)) return 0;
    return words === '' ? 1 : Math.min(...[name, ...aliases].map((word) => distance(words, keyOf(word))));
  };
  return entries
    .map((entry) => ({ entry, far: farOf(entry) }))
    .filter(({ far }) => far <= FARTHEST)
    .sort((a, b) => a.far - b.far)
    .slice(0, SHOWN)
    .map(({ entry }) => entry);
}

/** Characters to insert, delete or replace, by the length of the longer text; a word within the other is near. */
function distance(a: string, b: string): number {
  if (a.length > 40) return 1;
  if (a.length >= 2 && b.length >= 2 && (a.includes(b) || b.includes(a))) return FARTHEST / 2;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, sign] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (b[j - 1] === sign ? 0 : 1)));
    row = next;
  }
  return row[b.length]! / Math.max(a.length, b.length, 1);
}
