/** A soft finding with its question as the sheet words it, and the explanation a person gives. */
import { addressOf } from '../model/address';
import type { Finding } from '../model/finding';
import { boundValues, type Grounds } from './bound-values';
import { claimedQuantities } from './claimed-quantity';
import type { Explanation } from './explanation';
import type { ReasonCode } from './reasons';
import { actualOf, cellsOf, subjectOf } from './settle-explanations';

export interface Given {
  readonly reasonCode: ReasonCode;
  readonly text: string;
  /** The finding's sentence and the title of its check. */
  readonly sentence: string;
  readonly title: string;
  /** The row of the explanation it takes the place of. */
  readonly row?: number;
}

export function explainFinding(finding: Finding, given: Given, grounds: Grounds): Explanation {
  const { place } = finding;
  const { reasonCode, text, sentence, title, row } = given;
  return {
    about: { sheet: place.sheet, address: addressOf(place), subject: subjectOf(finding), actual: actualOf(finding), question: `【${title}】${sentence}` },
    reasonCode,
    text: text.trim(),
    claimed: claimedQuantities(text),
    boundTo: boundValues(cellsOf(finding), grounds),
    ...(row !== undefined && { row }),
  };
}
