/** The text of a docx by paragraphs, and where its figures stand, in the shape a drafted report has it: for printing and for clicks. */
import type { PlacedText } from '../../document/place-claims';
import type { Claim } from '../../model/claim';
import { figureKey } from '../docx/figure-mark';
import { openDocx, xmlOf } from '../package/docx-package';
import { findFigures } from './find-figures';

const BODY = 'word/document.xml';

/** @param claims those that the figures tell; a figure of another kind is passed over */
export function placedFigures(docx: Uint8Array, claims: Iterable<Claim>): PlacedText {
  const known = new Map([...claims].map((claim) => [figureKey(claim.id), claim]));
  const { figures, paragraphs } = findFigures(xmlOf(openDocx(docx)[BODY]!));
  const shown = paragraphs.flatMap((text, at) => (text.trim() === '' ? [] : [at]));
  return {
    paragraphs: shown.map((at) => paragraphs[at]!),
    claims: figures.flatMap(({ key, text, paragraph, offset }) => {
      const claim = known.get(key);
      return claim ? [{ claim, paragraph: shown.indexOf(paragraph), start: offset, end: offset + text.length }] : [];
    }),
    toConfirm: [],
  };
}
