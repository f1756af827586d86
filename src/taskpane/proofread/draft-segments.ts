/**
 * A paragraph cut at its remarks: 「会员20xx人。」 with one at 「20xx」 is 「会员」, 「20xx」, 「人。」. Where remarks overlap, the one that begins
 * first keeps its words, and of the other one marks what is left.
 */
import type { PlacedRemark } from '../../actions/proofreading';

export interface DraftSegment {
  readonly text: string;
  readonly remark?: PlacedRemark;
}

/** @param remarks those of this paragraph, in reading order */
export function draftSegments(text: string, remarks: readonly PlacedRemark[]): readonly DraftSegment[] {
  const segments: DraftSegment[] = [];
  let at = 0;
  for (const remark of remarks) {
    const [start, end] = [Math.max(remark.place.start, at), remark.place.end];
    if (end <= start) continue;
    if (start > at) segments.push({ text: text.slice(at, start) });
    segments.push({ text: text.slice(start, end), remark });
    at = end;
  }
  return at < text.length ? [...segments, { text: text.slice(at) }] : segments;
}
