/**
 * Sentences that the sheet no longer bears out, each with the words that are wrong and the reason. Three ways to tell:
 *   by the mark     the figure was told under a premise that is gone: 「还差3次」, and nothing is lacking
 *   by the figure   it carried a judgement that it has lost, on which more may be built: 「增长4.9%」 → 「下降2.1%」, 「100%，实现全覆盖」 → 「98.2%」
 *   by the words    those outside the figures of a clause say the opposite of the sheet: 「会员总数增加到1,050人」 of a fall
 */
import type { Claim } from '../../model/claim';
import type { UntrueReason } from '../../model/sheet-figure';
import { directionsIn } from '../../text/direction-words';
import { parse } from '../../text/wordings/index';
import { deniedWords } from './asserting-words';
import { clausesIn, sentencesIn, textAfter, type Piece } from './sentence-pieces';
import { directionOf, type Knowledge } from './sheet-knowledge';
import type { StandingFigure, UntrueSentence } from './standing-figure';

type Untrue = Omit<UntrueSentence, 'sentence'>;

/** @param figures of the paragraph, in their order */
export function untrueSentences(paragraph: string, figures: readonly StandingFigure[], knowledge: Knowledge): readonly UntrueSentence[] {
  if (figures.length === 0) return [];
  return sentencesIn(paragraph).flatMap((sentence) => {
    const inside = figures.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    if (inside.length === 0) return [];
    const printed = textAfter(paragraph, sentence, inside);
    const clauses = clausesIn(paragraph, sentence, inside);
    const untrue = [...refutedClauses(paragraph, clauses, inside, knowledge), ...inside.flatMap(changedFigure), ...deniedWords(paragraph, clauses, inside, knowledge)];
    return once(untrue).map((each) => ({ sentence: printed, ...each }));
  });
}

/** Neighbours with one reason are told together: 「送清凉完成100%，还差3次」. */
function refutedClauses(paragraph: string, clauses: readonly Piece[], figures: readonly StandingFigure[], knowledge: Knowledge): readonly Untrue[] {
  const runs: { readonly reason: UntrueReason; readonly piece: Piece; readonly subject: string }[] = [];
  for (const { start, refuted: reason, claim } of figures) {
    const clause = clauses.find((each) => start >= each.start && start < each.end);
    const last = runs.at(-1);
    if (!clause || !reason) continue;
    if (last?.reason === reason && clause.start <= last.piece.end) runs[runs.length - 1] = { ...last, piece: { start: last.piece.start, end: clause.end } };
    else runs.push({ reason, piece: clause, subject: claim?.subject ?? '' });
  }
  return runs.map(({ reason, piece, subject }) => {
    const now = reason === 'turned' ? knowledge.get(subject)?.direction : undefined;
    return { words: textAfter(paragraph, piece, figures), reason, ...(now && { now }) };
  });
}

function changedFigure({ before, after, claim, refuted }: StandingFigure): readonly Untrue[] {
  if (refuted || !claim || after === before) return [];
  const words = `${before} → ${after}`;
  const [was] = directionsIn(before);
  const [is] = directionsIn(after);
  if (was && is && was !== is) return [{ words, reason: 'turned', now: directionOf(claim) ?? is }];
  const lost = lostJudgement(before, claim);
  return lost ? [{ words, reason: lost }] : [];
}

/** What the words of a figure judged, and no longer do. */
function lostJudgement(before: string, claim: Claim): UntrueReason | undefined {
  const said = parse(before);
  switch (said?.wording) {
    case 'full-coverage':
      return claim.exact.eq(100) ? undefined : 'coverage-lost';
    case 'excess':
      return claim.exact.gt(100) ? undefined : 'excess-lost';
    case 'past-half':
      return claim.exact.gte(50) ? undefined : 'past-half-lost';
    case 'amount':
      return !said.value.eq(0) && claim.exact.eq(0) ? 'zero' : undefined;
    default:
      return undefined;
  }
}

function once(all: readonly Untrue[]): readonly Untrue[] {
  return all.filter(({ words, reason }, at) => all.findIndex((other) => other.words === words && other.reason === reason) === at);
}
