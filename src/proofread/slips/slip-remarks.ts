/** What the text alone shows: residue of copying, holes left open, numbering, punctuation, words. One place is told once, by the first that finds it. */
import type { Remark } from '../../model/proofreading';
import type { Draft } from '../draft';
import { toldPlaces } from '../told-places';
import { bracketedHoles } from './holes/bracketed-holes';
import { emptyMarks } from './holes/empty-marks';
import { lostFigures } from './holes/lost-figures';
import { lostTerms } from './holes/lost-terms';
import { placeholders } from './holes/placeholders';
import { announcedCounts } from './numbering/announced-counts';
import { mergedHeads } from './numbering/merged-heads';
import { numberOrder } from './numbering/number-order';
import { numberStyle } from './numbering/number-style';
import { pointMarks } from './numbering/point-marks';
import { pointOrder } from './numbering/point-order';
import { privacy } from './privacy';
import { bareSlogans } from './punctuation/bare-slogans';
import { decimals } from './punctuation/decimals';
import { doubledMarks } from './punctuation/doubled-marks';
import { halfWidth } from './punctuation/half-width';
import { pairs } from './punctuation/pairs';
import { spaces } from './punctuation/spaces';
import { cutOff } from './residue/cut-off';
import { htmlEntities } from './residue/html-entities';
import { pageLines } from './residue/page-lines';
import { pageWords } from './residue/page-words';
import { repeatedParagraphs } from './residue/repeated-paragraphs';
import { repeatedTitle } from './residue/repeated-title';
import { runOnTexts } from './residue/run-on-texts';
import { strayCharacters } from './residue/stray-characters';
import type { Slip } from './slip';
import { doubledWords } from './words/doubled-words';
import { driftedTerms } from './words/drifted-terms';
import { grammar } from './words/grammar';
import { missingWords } from './words/missing-words';
import { particles } from './words/particles';
import { placeNames } from './words/place-names';
import { wrongWords } from './words/wrong-words';

/** What is to go altogether comes first, then what cannot stay, then words and style: nothing is corrected in a line to be deleted. */
const SLIPS: readonly Slip[] = [
  pageLines, repeatedTitle, repeatedParagraphs, pageWords, htmlEntities, strayCharacters,
  emptyMarks, lostTerms, bracketedHoles, placeholders, lostFigures, privacy,
  numberOrder, pointOrder, pointMarks, announcedCounts, mergedHeads, runOnTexts,
  missingWords, wrongWords, doubledWords, driftedTerms, particles, grammar, placeNames,
  decimals, doubledMarks, pairs, cutOff, numberStyle, bareSlogans, spaces, halfWidth,
];

export function slipRemarks(draft: Draft): readonly Remark[] {
  const { tell, isTold } = toldPlaces(draft);
  return SLIPS.flatMap((slip) => slip(draft)).filter((remark) => {
    if (isTold(remark)) return false;
    tell(remark);
    return true;
  });
}
