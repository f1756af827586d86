/** 「一是…二是…四是」 leaves one out, 「二是…二是」 counts one twice, 「二是」 alone has lost the first. */
import type { Remark } from '../../../model/proofreading';
import { chineseOrdinal } from '../../../text/chinese-ordinal';
import type { Draft } from '../../draft';
import { remarkOn, type Slip } from '../slip';
import { pointLists, type Point, type PointList } from './points';

export const pointOrder: Slip = (draft) => pointLists(draft).flatMap((list) => [...firstOf(draft, list), ...orderIn(draft, list)]);

/** Words that stand for 一是. */
const FIRST = /首先|第一|其一|一方面|[一1][、.．]|[（(][一1][）)]|①|一来/u;
const REACH = 400;

function firstOf(draft: Draft, { points, verb }: PointList): readonly Remark[] {
  const [first] = points as readonly [Point];
  if (first.number === 1 || FIRST.test(draft.text.slice(Math.max(0, first.start - REACH), first.start))) return [];
  return [told(draft, first, `前面没有“一${verb}”，就出现了“${first.text}”，请核对。`)];
}

function orderIn(draft: Draft, { points, verb }: PointList): readonly Remark[] {
  return points.slice(1).flatMap((point, at): readonly Remark[] => {
    const before = points[at]!;
    if (point.number === before.number + 1) return [];
    const due = chineseOrdinal(before.number + 1) + verb;
    if (point.number === before.number) return [told(draft, point, `“${point.text}”出现了两次，请核对。`, due)];
    return point.number > before.number ? [told(draft, point, `“${before.text}”之后是“${point.text}”，缺“${due}”，请核对。`, due)] : [told(draft, point, `“${point.text}”排在“${before.text}”之后，请核对。`, due)];
  });
}

function told(draft: Draft, { start, end }: Point, message: string, suggestion?: string): Remark {
  return remarkOn(draft, { kind: 'enumeration-mismatch', level: 'soft', start, end, message, ...(suggestion !== undefined && { suggestion }) });
}
