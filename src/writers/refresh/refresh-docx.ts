/**
 * New figures into a document that the clerk has worked on: only the characters of figures change, every other byte of every part stays.
 *   untouched by the clerk, sheet changed   → changed
 *   overtyped by the clerk                  → never overwritten; told with what the sheet says now, unless both agree
 *   no longer in the sheet                  → left as it is and told
 * and sentences whose direction no longer holds are pointed at.
 */
import type { Claim } from '../../model/claim';
import { figureBookmark, figureKey, figureTag, shortId, textSum } from '../docx/figure-mark';
import { openDocx, partOf, savedDocx, textParts, xmlOf, type Parts } from '../package/docx-package';
import { edited, type Edit } from '../package/xml-scan';
import { escapeXml } from '../package/xml-text';
import { brokenDirections, trendsOf, type BrokenDirection, type StandingFigure } from './broken-directions';
import { findFigures, type FoundFigure, type FoundFigures } from './find-figures';
import { inWordsOf } from './same-words';

export interface RefreshedFigure {
  /** The claim's id; absent where its mark fits none and its tag is lost. */
  readonly id?: string;
  /** In the document before. */
  readonly from: string;
  /** By the sheet now. */
  readonly to: string;
  /** The paragraph as it was, so that the place can be found. */
  readonly paragraph: string;
}

export interface RefreshResult {
  readonly bytes: Uint8Array;
  /** How many figures the document holds. */
  readonly figures: number;
  readonly changed: readonly RefreshedFigure[];
  readonly overtyped: readonly RefreshedFigure[];
  readonly missing: readonly Omit<RefreshedFigure, 'to'>[];
  readonly directions: readonly BrokenDirection[];
  /** Content controls that carry no name and no mark: what stands there could not be held against the sheet. */
  readonly nameless: readonly string[];
}

export type MoreClaims = (ids: readonly (string | undefined)[]) => Iterable<Claim>;

/**
 * @param claims every figure the sheet can tell, not only those that a draft would choose; the same one may come in several wordings
 * @param more further claims for the ids that are not among the first, undefined for an id that is lost; told one after another until all are found
 * @throws DocumentUnreadable
 */
export function refreshDocx(bytes: Uint8Array, claims: Iterable<Claim>, more: MoreClaims = () => [], fileName?: string): RefreshResult {
  const parts = openDocx(bytes, fileName);
  const known = byKey(claims);
  const found = new Map(textParts(parts).map((name) => [name, findFigures(xmlOf(parts[name]!))]));
  addWanted(known, new Map([...found.values()].flatMap(({ figures }) => figures).filter(({ key }) => !known.has(key)).map(({ key, id }) => [key, id])), more);
  const trends = trendsOf([...known.values()].flat());
  const told = [...found].map(([name, part]) => ({ name, ...heldAgainst(part, known), part }));
  const edits = new Map(told.filter((each) => each.edits.length > 0).map((each) => [each.name, each.edits]));
  return {
    bytes: edits.size === 0 ? bytes : savedDocx(withEdits(parts, edits)),
    figures: told.reduce((sum, { part }) => sum + part.figures.length, 0),
    changed: told.flatMap(({ changed }) => changed),
    overtyped: told.flatMap(({ overtyped }) => overtyped),
    missing: told.flatMap(({ missing }) => missing),
    directions: told.flatMap(({ part, standing }) => part.paragraphs.flatMap((text, at) => brokenDirections(text, standing.get(at) ?? [], trends))),
    nameless: told.flatMap(({ part }) => part.nameless),
  };
}

function addWanted(known: Map<string, Wordings>, wanted: Map<string, string | undefined>, more: MoreClaims): void {
  if (wanted.size === 0) return;
  for (const claim of more([...wanted.values()])) {
    const key = figureKey(claim.id);
    if (wanted.delete(key)) known.set(key, [claim]);
    if (wanted.size === 0) return;
  }
}

type Wordings = readonly [Claim, ...Claim[]];

function byKey(claims: Iterable<Claim>): Map<string, Wordings> {
  const known = new Map<string, Wordings>();
  for (const claim of claims) {
    const key = figureKey(claim.id);
    const told = known.get(key);
    known.set(key, told ? [...told, claim] : [claim]);
  }
  return known;
}

function heldAgainst({ figures, paragraphs }: FoundFigures, known: ReadonlyMap<string, Wordings>) {
  const changed: RefreshedFigure[] = [];
  const overtyped: RefreshedFigure[] = [];
  const missing: Omit<RefreshedFigure, 'to'>[] = [];
  const edits: Edit[] = [];
  const standing = new Map<number, StandingFigure[]>();
  for (const figure of figures) {
    const told = known.get(figure.key);
    const claim = told?.[0];
    const now = told ? inWordsOf(figure.text, told) : figure.text;
    const paragraph = paragraphs[figure.paragraph] ?? '';
    const isTheirs = textSum(figure.text) !== figure.sum;
    const at = { ...(claim ? { id: claim.id } : figure.id !== undefined && { id: figure.id }), from: figure.text, paragraph };
    const isRenewed = claim !== undefined && !isTheirs && now !== figure.text && figure.spans.length > 0;
    if (!claim) missing.push(at);
    else if (isRenewed) {
      changed.push({ ...at, to: now });
      edits.push(...renewal(figure, claim.id, now));
    } else if (isTheirs && now !== figure.text) overtyped.push({ ...at, to: now });
    const shown: StandingFigure = { start: figure.offset, end: figure.offset + figure.text.length, before: figure.text, after: isRenewed ? now : figure.text, ...(claim && { claim }) };
    standing.set(figure.paragraph, [...(standing.get(figure.paragraph) ?? []), shown].sort((a, b) => a.start - b.start));
  }
  return { changed, overtyped, missing, edits, standing };
}

/** The whole text goes where its first character stood, in the looks of that run; the marks are renewed with it. */
function renewal({ spans, tag, bookmark }: FoundFigure, id: string, text: string): readonly Edit[] {
  const filled = spans.find(({ start, end }) => end > start) ?? spans[0]!;
  const texts = spans.map((span): Edit => ({ ...span, text: span === filled ? escapeXml(text) : '' }));
  const order = bookmark && /^_f(\d+)_/u.exec(bookmark.value)?.[1];
  return [
    ...texts,
    ...(tag ? [{ start: tag.start, end: tag.end, text: escapeXml(figureTag(id, text)) }] : []),
    ...(bookmark ? [{ start: bookmark.start, end: bookmark.end, text: figureBookmark(Number(order), shortId(id), text) }] : []),
  ];
}

function withEdits(parts: Parts, edits: ReadonlyMap<string, readonly Edit[]>): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, edits.has(name) ? partOf(edited(xmlOf(part), edits.get(name)!)) : part]));
}
