/**
 * Whether a text can be a label of any of the definitions, told without taking it apart: a label shares a pair of Chinese
 * characters with some name of an indicator. Of 「货物12-3」 in a list of goods nothing is, and it is passed over.
 */
import type { FormDefinition } from '../model/form';

export type Vocabulary = (printed: string) => boolean;

/** 「女」 as a name is looked for in short texts, 「其中：女」. */
const SHORT = 4;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** 的 is no part of a label's key. */
const PASSED_OVER = '的'.charCodeAt(0);

const known = new WeakMap<readonly FormDefinition[], Vocabulary>();

export function vocabularyOf(definitions: readonly FormDefinition[]): Vocabulary {
  const before = known.get(definitions);
  if (before) return before;
  const pairs = new Set<number>();
  const single = new Set<string>();
  for (const { items } of definitions) {
    for (const { indicator, labels = [] } of items) {
      for (const name of [indicator.title, ...(indicator.aliases ?? []), ...labels]) {
        if (forPairs(name, (pair) => void pairs.add(pair)) <= 1) single.add(name);
      }
    }
  }
  const vocabulary: Vocabulary = (printed) => {
    let shares = false;
    const length = forPairs(printed, (pair) => {
      shares = pairs.has(pair);
      return shares;
    });
    return shares || (length <= SHORT && [...single].some((name) => printed.includes(name)));
  };
  known.set(definitions, vocabulary);
  return vocabulary;
}

/** Calls back for each pair of Chinese characters until told to stop; @returns how many characters there are */
function forPairs(text: string, visit: (pair: number) => boolean | undefined): number {
  let before = 0;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_HAN || code > LAST_HAN || code === PASSED_OVER) continue;
    length += 1;
    if (before > 0 && visit(before * 0x10000 + code)) return length;
    before = code;
  }
  return length;
}
