/**
 * Words outside the figures that assert what only the sheet can bear out, held against it: 「会员总数增加到1050人」 of a fall, 「超额完成年度任务」
 * behind a figure that is short of its target. Words stand for the figures of their own clause; those about a target also for the clause
 * before, where theirs has none and the figure has changed. What one of the figures bears out is left alone, and so is what is denied
 * (「未增长」) or said both ways.
 */
import type { UntrueReason } from '../../model/sheet-figure';
import { directionsIn, type Direction } from '../../text/direction-words';
import { textAfter, wordsOutside, type Piece } from './sentence-pieces';
import { directionOf, type Known, type Knowledge } from './sheet-knowledge';
import type { StandingFigure, UntrueSentence } from './standing-figure';

type Denied = Omit<UntrueSentence, 'sentence'>;

interface Assertion {
  readonly words: RegExp;
  readonly reason: UntrueReason;
  /** undefined where the sheet says nothing of it. */
  readonly holds: (known: Known) => boolean | undefined;
}

const ASSERTIONS: readonly Assertion[] = [
  { words: /全覆盖|全部覆盖/u, reason: 'coverage-lost', holds: ({ rate }) => rate?.eq(100) },
  { words: /超额/u, reason: 'excess-lost', holds: ({ completion }) => completion?.gt(100) },
  { words: /过半/u, reason: 'past-half-lost', holds: ({ completion }) => completion?.gte(50) },
  { words: /还差|尚差|力争|争取|未完成|没有完成|未达到|没有达到|未达标|滞后/u, reason: 'target-met', holds: ({ completion }) => completion?.lt(100) },
];
const DENIED = /[未没不无][有能再见]?(?:实现|达到|完成)?$/u;
const DENIED_DIRECTION = /[未没不无](?:有|再|见)?(?:增|减|上升|下降|提|降)/u;

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
  return ASSERTIONS.flatMap(({ words: asserted, reason, holds }) => {
    const at = asserted.exec(words)?.index;
    if (at === undefined || DENIED.test(words.slice(0, at))) return [];
    const verdicts = known.map(holds).filter((verdict) => verdict !== undefined);
    return verdicts.length > 0 && !verdicts.includes(true) ? [reason] : [];
  });
}

function directionWords(words: string, figures: readonly StandingFigure[], knowledge: Knowledge): readonly Direction[] {
  const ways = new Set(figures.map(({ claim }) => claim && (directionOf(claim) ?? knowledge.get(claim.subject)?.direction)));
  const [now] = ways;
  if (ways.size !== 1 || !now) return [];
  const said = new Set(directionsIn(words));
  return said.size !== 1 || said.has(now) || DENIED_DIRECTION.test(words) ? [] : [now];
}
