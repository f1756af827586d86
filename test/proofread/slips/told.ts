/** What the slips tell of a text, short enough for a table: kind, place as text, suggestion. */
import { draftOf } from '../../../src/proofread/draft';
import { slipRemarks } from '../../../src/proofread/slips/slip-remarks';

export type Told = readonly [kind: string, text: string, suggestion?: string];

export function told(text: string): readonly Told[] {
  return slipRemarks(draftOf(text)).map((remark): Told => {
    if (text.slice(remark.start, remark.end) !== remark.text) throw new Error(`the place of “${remark.text}” is another`);
    return remark.suggestion === undefined ? [remark.kind, remark.text] : [remark.kind, remark.text, remark.suggestion];
  });
}
