/**
 * Sentences that a report of ours would write of the sheet, found in a draft by their words, and each figure in them held against the one
 * that would stand there: 「会员总数12060人，同比增长4.1%」 differs in one. Sentences so read are settled and need no other reading.
 */
import type { Remark } from '../../model/proofreading';
import type { Draft, TextPart } from '../draft';
import type { ClaimNames } from './claim-name';
import { figureRemark } from './figure-remark';
import { fitPattern, type Fit } from './fit-pattern';
import { folded, withoutStop, type Pattern } from './pattern';

export interface OwnSentences {
  readonly remarks: readonly Remark[];
  /** Sentences that were read, right or wrong. */
  readonly settled: ReadonlySet<TextPart>;
}

export function ownSentences({ paragraphs }: Draft, patterns: readonly Pattern[], names: ClaimNames): OwnSentences {
  const remarks: Remark[] = [];
  const settled = new Set<TextPart>();
  let last = -1;
  for (const sentence of paragraphs.flatMap((paragraph) => paragraph.sentences)) {
    const found = bestFit(sentence.text, patterns, last + 1);
    if (!found) continue;
    last = found.at;
    settled.add(sentence);
    const wrong = found.fit.figures.filter(({ isTrue }) => !isTrue);
    remarks.push(...wrong.map(({ claim, start, end }) => figureRemark({ start: sentence.start + start, text: sentence.text.slice(start, end) }, claim, names(claim), 'hard')));
  }
  return { remarks, settled };
}

/** Fewer words than this could be anybody's. */
const FEWEST_WORDS = 3;

/** @param next of patterns that fit alike, the one that follows the last sentence is meant */
function bestFit(text: string, patterns: readonly Pattern[], next: number): { readonly fit: Fit; readonly at: number } | undefined {
  const printed = withoutStop(text);
  const sentence = folded(printed);
  let best: { readonly fit: Fit; readonly at: number } | undefined;
  for (const [at, pattern] of patterns.entries()) {
    const fit = fitPattern(sentence, printed, pattern);
    if (!fit || (fit.wrong > 0 && wordsIn(pattern) < FEWEST_WORDS)) continue;
    const isBetter = !best || fit.wrong < best.fit.wrong || (fit.wrong === best.fit.wrong && Math.abs(at - next) < Math.abs(best.at - next));
    if (isBetter) best = { fit, at };
  }
  return best;
}

function wordsIn({ words }: Pattern): number {
  return words.join('').match(/\p{Script=Han}/gu)?.length ?? 0;
}
