/**
 * The annex of a report whose figures have changed: a table has no place for a rate that could not be told before, and a chart keeps what it drew.
 * Both are pointed at by their captions; where the chart can be redrawn (chart-figures.ts) that is done instead.
 */
import { CHART_CAPTION, CHART_CAPTION_ID, isOfAnnex, TABLE_CAPTION } from '../../document/annex-marks';
import type { Claim } from '../../model/claim';
import type { DocumentText } from '../../model/document-text';
import type { SheetFigure } from '../../model/sheet-figure';
import { figureKey } from '../docx/figure-mark';
import type { UntrueSentence } from './standing-figure';

/** @param changed ids of the figures that were renewed */
export function untrueAnnex({ paragraphs, figures }: DocumentText, told: ReadonlyMap<string, SheetFigure>, changed: readonly string[]): readonly UntrueSentence[] {
  const table = paragraphs.find((text) => text.trim() === TABLE_CAPTION);
  const chart = paragraphs.find((text) => CHART_CAPTION.test(text));
  const caption = told.get(figureKey(CHART_CAPTION_ID));
  const here = new Set(figures.map(({ key }) => key));
  return [
    ...(table === undefined ? [] : lackingIn(here, told).map(({ arithmetic }): UntrueSentence => ({ sentence: table, words: arithmetic, reason: 'table-lacks' }))),
    ...(chart !== undefined && changed.some(isOfAnnex) ? [{ sentence: chart, words: chart, reason: 'chart-stale' as const }] : []),
    ...(chart !== undefined && caption?.kind === 'caption' && caption.text !== chart.trim() ? [{ sentence: chart, words: caption.text, reason: 'caption-changed' as const }] : []),
  ];
}

/** Rates, and how they went, that a new table would have; of each the first. */
function lackingIn(here: ReadonlySet<string>, told: ReadonlyMap<string, SheetFigure>): readonly Claim[] {
  const lacking = new Map<string, Claim>();
  for (const [key, figure] of told) {
    if (figure.kind !== 'rate' && figure.kind !== 'points') continue;
    if (isOfAnnex(figure.id) && !here.has(key) && !lacking.has(figure.subject)) lacking.set(figure.subject, figure);
  }
  return [...lacking.values()];
}
