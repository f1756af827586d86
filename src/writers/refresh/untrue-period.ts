/**
 * A document brought up to date from the sheet of another period: its figures are the sheet's, and its words still speak of 「2025年上半年」. Told once,
 * at the first place, where the period of the sheet is named nowhere in the document.
 */
import type { DocumentText } from '../../model/document-text';
import { PERIOD_ID, type SheetFigure } from '../../model/sheet-figure';
import { figureKey } from '../docx/figure-mark';
import type { UntrueSentence } from './standing-figure';

const NAMED = /\d{4}年(?:上半年|下半年|第[一二三四]季度|\d{1,2}月)?(?![\d底末])/gu;

export function untruePeriod({ paragraphs, figures }: DocumentText, told: ReadonlyMap<string, SheetFigure>): readonly UntrueSentence[] {
  const period = told.get(figureKey(PERIOD_ID));
  if (period?.kind !== 'caption' || period.text === '' || figures.length === 0) return [];
  const named = paragraphs.flatMap((sentence) => [...sentence.matchAll(NAMED)].map(([words]) => ({ sentence, words })));
  const [first] = named;
  const ours = period.text.split('、');
  return !first || named.some(({ words }) => ours.includes(words)) ? [] : [{ ...first, reason: 'other-period' }];
}
