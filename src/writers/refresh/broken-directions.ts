/**
 * Sentences whose direction no longer holds. Two ways to break: the figure itself turned (「增长4.9%」 became 「下降2.1%」, and what the
 * clerk built on it may not stand any more), or words outside the figures of its clause say the opposite of the sheet
 * (「会员总数增加到1,050人」 where the sheet now tells a fall). A clause that names both directions, or whose figures differ, is left alone.
 */
import type { Claim } from '../../model/claim';
import { directionsIn, type Direction } from '../../text/direction-words';

export interface StandingFigure {
  readonly start: number;
  readonly end: number;
  /** As found, and as it stands after the refresh. */
  readonly before: string;
  readonly after: string;
  readonly claim?: Claim;
}

export interface BrokenDirection {
  /** As it stands after the refresh. */
  readonly sentence: string;
  /** The figure that turned, or the words that contradict it. */
  readonly words: string;
  /** What the sheet tells now. */
  readonly now: Direction;
}

/** @param trends the way each subject went, by the claims of the sheet */
export function brokenDirections(paragraph: string, figures: readonly StandingFigure[], trends: ReadonlyMap<string, Direction>): readonly BrokenDirection[] {
  return piecesOf(paragraph, /[。！？；!?;\n]/u).flatMap((sentence) => {
    const inside = figures.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    if (inside.length === 0) return [];
    const printed = textAfter(paragraph, sentence, inside);
    const turned = inside.flatMap((figure) => turnedOf(figure));
    const denied = piecesOf(paragraph.slice(0, sentence.end), /[，,：:、。！？；!?;\n]/u, sentence.start).flatMap((clause) => deniedIn(paragraph, clause, inside, trends));
    return [...turned, ...denied].map((broken) => ({ sentence: printed, ...broken }));
  });
}

export function trendsOf(claims: Iterable<Claim>): ReadonlyMap<string, Direction> {
  const trends = new Map<string, Direction>();
  for (const claim of claims) {
    const direction = directionOf(claim);
    if (direction && !claim.id.endsWith('.annualTarget') && !trends.has(claim.subject)) trends.set(claim.subject, direction);
  }
  return trends;
}

function directionOf({ kind, value }: Claim): Direction | undefined {
  if (kind !== 'growth' && kind !== 'change' && kind !== 'points') return undefined;
  return value.eq(0) ? 'level' : value.gt(0) ? 'up' : 'down';
}

function turnedOf({ before, after }: StandingFigure): readonly Omit<BrokenDirection, 'sentence'>[] {
  const [was] = directionsIn(before);
  const [is] = directionsIn(after);
  return was && is && was !== is ? [{ words: `${before} → ${after}`, now: is }] : [];
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

function deniedIn(paragraph: string, clause: Piece, figures: readonly StandingFigure[], trends: ReadonlyMap<string, Direction>): readonly Omit<BrokenDirection, 'sentence'>[] {
  const here = figures.filter(({ start }) => start >= clause.start && start < clause.end);
  const ways = new Set(here.map(({ claim }) => claim && (directionOf(claim) ?? trends.get(claim.subject))));
  const [now] = ways;
  if (ways.size !== 1 || !now) return [];
  const words = wordsBetween(paragraph, clause, here);
  const said = new Set(directionsIn(words));
  if (said.size !== 1 || said.has(now)) return [];
  // A denied direction (「未增长」) says nothing that could be held against the figure.
  return /[未没不无](?:有|再|见)?(?:增|减|上升|下降|提|降)/u.test(words) ? [] : [{ words: paragraph.slice(clause.start, clause.end).trim(), now }];
}

function wordsBetween(paragraph: string, { start, end }: Piece, figures: readonly StandingFigure[]): string {
  let at = start;
  let words = '';
  for (const figure of figures) {
    words += paragraph.slice(at, figure.start);
    at = Math.max(at, figure.end);
  }
  return words + paragraph.slice(at, end);
}

function textAfter(paragraph: string, { start, end }: Piece, figures: readonly StandingFigure[]): string {
  let at = start;
  let text = '';
  for (const figure of figures) {
    text += paragraph.slice(at, figure.start) + figure.after;
    at = figure.end;
  }
  return (text + paragraph.slice(at, end)).trim();
}

/** The parts between stops, each with its stop. */
function piecesOf(text: string, stop: RegExp, from = 0): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let at = from; at < text.length; at += 1) {
    if (stop.test(text[at]!) && !isInNumber(text, at)) {
      pieces.push({ start, end: at + 1 });
      start = at + 1;
    }
  }
  return start < text.length ? [...pieces, { start, end: text.length }] : pieces;
}

/** 「1,206人」 and 「8:30」 are not taken apart. */
function isInNumber(text: string, at: number): boolean {
  return /[,:]/u.test(text[at]!) && /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? '');
}
