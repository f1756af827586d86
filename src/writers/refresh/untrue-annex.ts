/**
 * The annex of a report whose figures have changed: a table has no place for a rate that could not be told before, and a chart keeps what it drew.
 * Both are pointed at by their captions; where the chart can be redrawn (chart-figures.ts) that is done instead.
 */
import { CHART_CAPTION, isOfAnnex, TABLE_CAPTION } from '../../document/annex-marks';
import type { DocumentText } from '../../model/document-text';
import type { SheetFigure } from '../../model/sheet-figure';
import { figureKey } from '../docx/figure-mark';
import type { UntrueSentence } from './standing-figure';

/** @param changed ids of the figures that were renewed */
export function untrueAnnex({ paragraphs, figures }: DocumentText, told: Iterable<SheetFigure>, changed: readonly string[]): readonly UntrueSentence[] {
  const table = paragraphs.find((text) => text.trim() === TABLE_CAPTION);
  const chart = paragraphs.find((text) => CHART_CAPTION.test(text));
  const here = new Set(figures.map(({ key }) => key));
  const lacking = new Map([...told].flatMap((each) => (each.kind === 'refuted' || each.kind === 'plain' || !isOfAnnex(each.id) || here.has(figureKey(each.id)) ? [] : [[each.subject, each] as const])));
  return [
    ...(table === undefined ? [] : [...lacking.values()].map(({ arithmetic }): UntrueSentence => ({ sentence: table, words: arithmetic, reason: 'table-lacks' }))),
    ...(chart !== undefined && changed.some(isOfAnnex) ? [{ sentence: chart, words: chart, reason: 'chart-stale' as const }] : []),
  ];
}
