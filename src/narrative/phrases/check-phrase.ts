/**
 * Words of a clerk's own before they may stand in a report: a full sentence without its stop, on one line, with no figure and no
 * direction. 「坚持以训促干。」 becomes 「坚持以训促干」; 「培训人数增长20%」 is refused.
 */
import { RESERVED } from '../say';

export function tidyPhrase(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/gu, '').trim().replace(/[。；，]+$/u, '');
}

/** It would stand in the report as if the sheet bore it out. */
export function assertsFigures(text: string): boolean {
  return RESERVED.test(text);
}
