/** What the figures of a text say of one another, one line for each remark: 「hard arithmetic 15%→10%」. */
import type { Remark } from '../../src/model/proofreading';
import { draftOf } from '../../src/proofread/draft';
import { figureRemarks } from '../../src/proofread/figures/figure-remarks';
import { readNumerals } from '../../src/proofread/numerals/read-numerals';

export function figureRemarksOn(text: string): readonly Remark[] {
  const draft = draftOf(text);
  return figureRemarks(draft, readNumerals(draft));
}

export function toldOf(text: string): readonly string[] {
  return figureRemarksOn(text).map(({ level, kind, text: place, suggestion }) => `${level} ${kind} ${place}${suggestion === undefined ? '' : `→${suggestion}`}`);
}
