/**
 * Which sentences of a drafted report no longer stand after the sheet has changed, and what would be written now. A sentence stands
 * while the same words and figures would be written of the present sheet; one that rests on a changed cell but still says the same
 * (95.41 % of a denominator one greater) is not stale.
 * An intention that moves to another heading as it is stays what it was.
 * 「会员总数1206人，同比增长9.6%。」 after the cell became 1207: stale, now 「会员总数1207人，同比增长9.7%。」
 */
import type { ReportDocument } from '../model/report-document';
import { sentencesOf, type DraftSentence } from './sentences';

export interface StaleSentence {
  readonly sentence: DraftSentence;
  /** The sentence of the new draft that tells the same figures; absent where nothing is told of them any more. */
  readonly now?: DraftSentence;
}

export interface Staleness {
  /** In the order of the report. */
  readonly stale: readonly StaleSentence[];
  /** Sentences of the new draft that take no old one's place. */
  readonly added: readonly DraftSentence[];
}

/** @param before the report as drafted @param after the same report drafted from the sheet as it now stands */
export function staleSentences(before: ReportDocument, after: ReportDocument): Staleness {
  const standing = counted(sentencesOf(after));
  const gone = sentencesOf(before).filter((sentence) => !takeOne(standing, sentence.text));
  const fresh = [...standing.values()].flat();
  const stale = gone.map((sentence): StaleSentence => {
    const now = closest(sentence, fresh);
    if (now) fresh.splice(fresh.indexOf(now), 1);
    return now ? { sentence, now } : { sentence };
  });
  return { stale, added: fresh };
}

function counted(sentences: readonly DraftSentence[]): Map<string, DraftSentence[]> {
  const byText = new Map<string, DraftSentence[]>();
  for (const sentence of sentences) byText.set(sentence.text, [...(byText.get(sentence.text) ?? []), sentence]);
  return byText;
}

function takeOne(sentences: Map<string, DraftSentence[]>, text: string): boolean {
  return sentences.get(text)?.shift() !== undefined;
}

/** The one of the same section that shares most claims, or else the words. */
function closest(sentence: DraftSentence, fresh: readonly DraftSentence[]): DraftSentence | undefined {
  const ids = new Set(sentence.claims.map(({ id }) => id));
  const shared = (other: DraftSentence): number => other.claims.filter(({ id }) => ids.has(id)).length;
  const candidates = fresh.filter((other) => other.section === sentence.section && shared(other) > 0);
  return candidates.reduce<DraftSentence | undefined>((best, other) => (best && shared(best) >= shared(other) ? best : other), undefined);
}
