/** A paragraph taken apart at its stops, and read without its figures or with their new ones. 「1,206人」 and 「8:30」 are not taken apart. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

export interface StandingText extends Piece {
  /** As found, and as it stands after the refresh. */
  readonly before: string;
  readonly after: string;
}

const SENTENCE_ENDS = /[。！？；!?;\n]/u;
const CLAUSE_ENDS = /[，,：:、。！？；!?;\n]/u;

export function sentencesIn(paragraph: string): readonly Piece[] {
  return piecesOf(paragraph, SENTENCE_ENDS, { start: 0, end: paragraph.length });
}

/** Each with its stop. A stop inside one of the figures (「100%，实现全覆盖」) ends no clause. */
export function clausesIn(paragraph: string, sentence: Piece, figures: readonly Piece[]): readonly Piece[] {
  return piecesOf(paragraph, CLAUSE_ENDS, sentence, figures);
}

/** What stands outside the figures. */
export function wordsOutside(paragraph: string, piece: Piece, figures: readonly StandingText[]): string {
  return read(paragraph, piece, figures, () => '');
}

export function textAfter(paragraph: string, piece: Piece, figures: readonly StandingText[]): string {
  return read(paragraph, piece, figures, ({ after }) => after).trim();
}

function read(paragraph: string, { start, end }: Piece, figures: readonly StandingText[], shown: (figure: StandingText) => string): string {
  let at = start;
  let text = '';
  for (const figure of figures) {
    if (figure.start < at || figure.start >= end) continue;
    text += paragraph.slice(at, figure.start) + shown(figure);
    at = figure.end;
  }
  return text + paragraph.slice(at, Math.max(at, end));
}

function piecesOf(text: string, stop: RegExp, { start: from, end }: Piece, whole: readonly Piece[] = []): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let at = from; at < end; at += 1) {
    if (stop.test(text[at]!) && !isInNumber(text, at) && !whole.some((figure) => at >= figure.start && at < figure.end)) {
      pieces.push({ start, end: at + 1 });
      start = at + 1;
    }
  }
  return start < end ? [...pieces, { start, end }] : pieces;
}

function isInNumber(text: string, at: number): boolean {
  return /[,:]/u.test(text[at]!) && /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? '');
}
