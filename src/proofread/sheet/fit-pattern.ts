/**
 * A sentence of a draft laid on a pattern: the words must be the same, and what stands between them is what the draft has for each figure. Where a
 * slip allows several ways to lay it (a figure that holds the words behind it), the one with fewest wrong figures is taken.
 */
import type { Claim } from '../../model/claim';
import { isFigureLike } from './figure-like';
import type { Pattern } from './pattern';
import { isStillTrue } from './still-true';

export interface FittedFigure {
  readonly claim: Claim;
  /** In the sentence. */
  readonly start: number;
  readonly end: number;
  readonly isTrue: boolean;
}

export interface Fit {
  readonly figures: readonly FittedFigure[];
  readonly wrong: number;
}

/** No figure is longer. */
const LONGEST = 28;

/** @param sentence folded, without its stop @param printed the same as it stands in the draft */
export function fitPattern(sentence: string, printed: string, { words, claims }: Pattern): Fit | undefined {
  const last = words.at(-1)!;
  if (!sentence.startsWith(words[0]!) || !sentence.endsWith(last)) return undefined;
  return fitFrom(0, words[0]!.length);

  function fitFrom(at: number, start: number): Fit | undefined {
    const claim = claims[at];
    if (!claim) return { figures: [], wrong: 0 };
    let best: Fit | undefined;
    for (const end of endsOf(at, start)) {
      const text = printed.slice(start, end);
      if (!isFigureLike(text)) continue;
      const rest = fitFrom(at + 1, end + words[at + 1]!.length);
      if (!rest) continue;
      const isTrue = isStillTrue(text, claim);
      const wrong = rest.wrong + (isTrue ? 0 : 1);
      if (!best || wrong < best.wrong) best = { figures: [{ claim, start, end, isTrue }, ...rest.figures], wrong };
      if (best.wrong === 0) return best;
    }
    return best;
  }

  function endsOf(at: number, start: number): readonly number[] {
    const next = words[at + 1]!;
    if (at === claims.length - 1) {
      const end = sentence.length - last.length;
      return end > start && end - start <= LONGEST ? [end] : [];
    }
    if (next === '') return [start + claims[at]!.text.length];
    const ends: number[] = [];
    for (let end = sentence.indexOf(next, start + 1); end >= 0 && end - start <= LONGEST; end = sentence.indexOf(next, end + 1)) ends.push(end);
    return ends;
  }
}
