/**
 * Rows of the annex of a report of ours, found by the name in their first cell: in a draft their cells are paragraphs of their own (docx) or
 * parted by tabs (Markdown). 「职工入会率」 「11318人」 「11862人」 「95.14%」: the last differs.
 */
import type { Remark } from '../../model/proofreading';
import type { Draft, TextPart } from '../draft';
import type { ClaimNames } from './claim-name';
import { isFigureLike } from './figure-like';
import { figureRemark } from './figure-remark';
import { folded } from './pattern';
import { isStillTrue } from './still-true';
import type { ToldRow } from './told-patterns';

const NONE = '—';

export function ownRows(draft: Draft, rows: readonly ToldRow[], names: ClaimNames): readonly Remark[] {
  const cells = draft.paragraphs.flatMap(cellsOf);
  const titles = new Set(rows.map(({ title }) => title));
  const read = new Set<ToldRow>();
  return cells.flatMap((cell, at) => {
    if (!titles.has(folded(cell.text))) return [];
    const figures = figuresBehind(cells, at);
    const row = rowOf(folded(cell.text), figures, rows.filter((each) => !read.has(each)));
    if (row) read.add(row);
    return row ? figures.flatMap((figure, column) => remarkOn(figure, row.claims[column], names)) : [];
  });
}

/** Two rates may be called alike in a chart: of rows with that name the one that fits best, else the first. */
function rowOf(title: string, figures: readonly TextPart[], rows: readonly ToldRow[]): ToldRow | undefined {
  const wrongIn = ({ claims }: ToldRow): number => figures.filter((figure, column) => isWrong(figure, claims[column])).length;
  const titled = rows.filter((row) => row.title === title && row.claims.length === figures.length);
  return [...titled].sort((a, b) => wrongIn(a) - wrongIn(b))[0];
}

function isWrong({ text }: TextPart, claim: ToldRow['claims'][number]): claim is NonNullable<typeof claim> {
  return claim !== undefined && text !== NONE && !isStillTrue(text, claim);
}

function remarkOn(figure: TextPart, claim: ToldRow['claims'][number], names: ClaimNames): readonly Remark[] {
  return isWrong(figure, claim) ? [figureRemark(figure, claim, names(claim), 'hard')] : [];
}

function figuresBehind(cells: readonly TextPart[], at: number): readonly TextPart[] {
  const end = cells.findIndex(({ text }, place) => place > at && text !== NONE && !isFigureLike(text));
  return cells.slice(at + 1, end < 0 ? cells.length : end);
}

function cellsOf({ start, text }: TextPart): readonly TextPart[] {
  return [...text.matchAll(/[^\t|]+/gu)].flatMap(({ 0: cell, index }) => {
    const trimmed = cell.trim();
    return trimmed === '' ? [] : [{ start: start + index + cell.indexOf(trimmed), text: trimmed }];
  });
}
