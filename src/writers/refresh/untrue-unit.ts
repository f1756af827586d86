/**
 * A document brought up to date from the workbook of another unit: the title or the signature of 「青云镇总工会」 over the figures of 白鹭镇. Told
 * once, at the first such name. 青云镇工会 and 青云镇总工会 are one unit.
 */
import type { DocumentText } from '../../model/document-text';
import { UNIT_ID, type SheetFigure } from '../../model/sheet-figure';
import { figureKey } from '../docx/figure-mark';
import type { UntrueSentence } from './standing-figure';

/** As in a title, before the year, or alone on a line. */
const NAMED = /^[\p{Script=Han}（）]{2,24}?(?:总工会|工会委员会|工会联合会|工会)(?=\d{4}年|$)/gmu;
const KIND = /(?:总工会|工会委员会|工会联合会|工会)$/u;

export function untrueUnit({ paragraphs, figures }: DocumentText, told: ReadonlyMap<string, SheetFigure>): readonly UntrueSentence[] {
  const unit = told.get(figureKey(UNIT_ID));
  if (unit?.kind !== 'caption' || unit.text === '' || figures.length === 0) return [];
  const place = unit.text.replace(KIND, '');
  if (paragraphs.some((paragraph) => paragraph.includes(place))) return [];
  const [first] = paragraphs.flatMap((paragraph) => [...paragraph.trim().matchAll(NAMED)].map(([words]) => ({ sentence: paragraph.trim(), words })));
  return first ? [{ ...first, reason: 'other-unit' }] : [];
}
