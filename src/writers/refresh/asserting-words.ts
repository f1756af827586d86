/**
 * Words outside the figures that assert what only the sheet can bear out, held against it: 「会员总数增加到1050人」 of a fall, 「超额完成年度任务」
 * behind a figure that is short of its target. Words stand for the figures of their own clause; those about a target also for the clause
 * before, where theirs has none and the figure has changed. What one of the figures bears out is left alone, and so is what is denied
 * (「未增长」) or said both ways.
 */
import type { UntrueReason } from '../../model/sheet-figure';
import { assertionsIn, directionAsserted, isRefuted } from '../../narrative/asserted-words';
import type { Direction } from '../../text/direction-words';
import { textAfter, wordsOutside, type Piece } from './sentence-pieces';
import { directionOf, type Knowledge } from './sheet-knowledge';
import type { StandingFigure, UntrueSentence } from './standing-figure';

type Denied = Omit<UntrueSentence, 'sentence'>;

export function deniedWords(paragraph: string, clauses: readonly Piece[], figures: readonly StandingFigure[], knowledge: Knowledge): readonly Denied[] {
  let last: readonly StandingFigure[] = [];
  return clauses.flatMap((clause) => {
    const here = figures.filter(({ start }) => start >= clause.start && start < clause.end);
    const about = here.length > 0 ? here : last.filter(({ before, after }) => before !== after);
    if (here.length > 0) last = here;
    const words = wordsOutside(paragraph, clause, here);
    const shown = textAfter(paragraph, clause, here);
    return [...targetWords(words, about, knowledge).map((reason) => ({ words: shown, reason })), ...directionWords(words, here, knowledge).map((now) => ({ words: shown, reason: 'turned' as const, now }))];
  });
}

function targetWords(words: string, figures: readonly StandingFigure[], knowledge: Knowledge): readonly UntrueReason[] {
  const known = figures.flatMap(({ claim, refuted }) => (refuted ? [] : (knowledge.get(claim?.subject ?? '') ?? [])));
  return assertionsIn(words).filter((assertion) => isRefuted(assertion, known)).map(({ reason }) => reason);
}

function directionWords(words: string, figures: readonly StandingFigure[], knowledge: Knowledge): readonly Direction[] {
  const ways = new Set(figures.map(({ claim }) => claim && (directionOf(claim) ?? knowledge.get(claim.subject)?.direction)));
  const [now] = ways;
  const said = directionAsserted(words);
  return ways.size !== 1 || !now || !said || said === now ? [] : [now];
}
