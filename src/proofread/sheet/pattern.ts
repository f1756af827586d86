/**
 * A sentence that a report would write of the sheet, as words and places for figures: 「会员总数{11318人}，同比{增长4.1%}；」. Whatever stands in
 * those places of a draft with the same words tells these figures. Width of punctuation says nothing: 「，」 and 「,」 are one.
 */
import type { Claim } from '../../model/claim';
import { isClaim, type Inline } from '../../model/report-document';
import { textOf } from '../../document/place-claims';

export interface Pattern {
  /** One more than there are claims, folded; they may be "" at the ends. */
  readonly words: readonly string[];
  readonly claims: readonly Claim[];
}

const WIDE = '，；：（）！？';
const NARROW = ',;:()!?';

/** The same text with narrow punctuation, character by character, so that places stay where they are. */
export function folded(text: string): string {
  return text.replaceAll(/[，；：（）！？]/gu, (mark) => NARROW[WIDE.indexOf(mark)]!);
}

/** One for each sentence that tells a figure; parted like the sentences of a draft. */
export function patternsIn(inlines: readonly Inline[]): readonly Pattern[] {
  const patterns: { words: string[]; claims: Claim[] }[] = [{ words: [''], claims: [] }];
  for (const inline of inlines) {
    const current = patterns.at(-1)!;
    if (isClaim(inline)) {
      current.claims.push(inline);
      current.words.push('');
      continue;
    }
    for (const [at, piece] of textOf(inline).split(/(?<=[。！？；!?;])/u).entries()) {
      if (at > 0) patterns.push({ words: [''], claims: [] });
      const { words } = patterns.at(-1)!;
      words[words.length - 1] += folded(piece);
    }
    if (/[。！？；!?;]$/u.test(textOf(inline))) patterns.push({ words: [''], claims: [] });
  }
  return patterns.filter(({ claims }) => claims.length > 0).map(({ words, claims }) => ({ words: [...words.slice(0, -1), withoutStop(words.at(-1)!)], claims }));
}

/** The stop behind the last word is no part of the pattern: a sentence may have become the last of its list. */
export function withoutStop(text: string): string {
  return text.replace(/[。;,；，]$/u, '');
}
