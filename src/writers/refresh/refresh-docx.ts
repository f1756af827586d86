/**
 * New figures into a .docx that the clerk has worked on: only the characters of figures and the points of our chart change, every other byte
 * of every part stays.
 */
import type { FigureRenewal } from '../../model/document-text';
import type { SheetFigure } from '../../model/sheet-figure';
import { figureBookmark, figureTag, shortId } from '../docx/figure-mark';
import { openDocx, partOf, savedDocx, textParts, xmlOf, type Parts } from '../package/docx-package';
import { edited, type Edit } from '../package/xml-scan';
import { escapeXml } from '../package/xml-text';
import { refreshCharts } from './chart-figures';
import { findFigures, type FoundFigure } from './find-figures';
import { judgeFigures, knownFigures, type FigureJudgement, type MoreClaims } from './judge-figures';

export interface RefreshResult extends FigureJudgement {
  readonly bytes: Uint8Array;
}

/**
 * @param sheet every figure the sheet can tell, not only those that a draft would choose; of several with one id the first counts
 * @param more further ones for the ids that are not among the first
 * @throws DocumentUnreadable
 */
export function refreshDocx(bytes: Uint8Array, sheet: Iterable<SheetFigure>, more?: MoreClaims, fileName?: string): RefreshResult {
  const parts = openDocx(bytes, fileName);
  const found = textParts(parts).map((name) => ({ name, text: findFigures(xmlOf(parts[name]!)) }));
  const known = knownFigures(found.flatMap(({ text }) => text.figures), sheet, more);
  const judged = found.map(({ name, text }) => ({ name, ...judgeFigures(text, known) }));
  const edits = new Map(judged.filter(({ renewals }) => renewals.length > 0).map(({ name, renewals }) => [name, renewals.flatMap(renewal)]));
  const charts = refreshCharts(parts, known.told);
  const isSame = edits.size === 0 && charts.changed.length === 0;
  const untrue = judged.flatMap((each) => each.untrue).filter(({ reason }) => reason !== 'chart-stale' || charts.changed.length === 0 || charts.hasOthers);
  return {
    bytes: isSame ? bytes : savedDocx({ ...withEdits(parts, edits), ...charts.parts }),
    figures: judged.reduce((sum, { figures }) => sum + figures, 0),
    changed: [...judged.flatMap(({ changed }) => changed), ...charts.changed.map(({ place, ...point }) => ({ ...point, paragraph: place }))],
    overtyped: judged.flatMap(({ overtyped }) => overtyped),
    missing: judged.flatMap(({ missing }) => missing),
    untrue,
    directions: judged.flatMap(({ directions }) => directions),
    nameless: judged.flatMap(({ nameless }) => nameless),
  };
}

/** The whole text goes where its first character stood, in the looks of that run; the marks are renewed with it. */
function renewal({ figure: { spans, tag, bookmark }, id, text }: FigureRenewal<FoundFigure>): readonly Edit[] {
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
