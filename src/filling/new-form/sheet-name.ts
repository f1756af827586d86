/**
 * A sheet name from a form's title: at most 31 characters, without those that Excel refuses, unlike any that is taken.
 * 「就业/培训情况」 → 就业培训情况; taken already → 就业培训情况（2）.
 */
import { OWN_SHEETS } from '../../forms/read-forms';

const LONGEST = 31;
const REFUSED = /[\\/?*[\]:\p{Cc}]/gu;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

export function sheetNameFor(title: string, taken: readonly string[]): string {
  const used = new Set([...taken, ...OWN_SHEETS, RESERVED].map((name) => name.toLowerCase()));
  const base = title.replace(REFUSED, '').trim().replace(/^'+|'+$/gu, '') || '报表';
  for (let at = 1; ; at++) {
    const ending = at === 1 ? '' : `（${at}）`;
    const name = cut(base, LONGEST - ending.length) + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Counted in UTF-16 units, as Excel does, but never through the middle of a character. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.trimEnd().replace(/'+$/u, '');
}
