/** 「一是…；二是…；四是…」: the points of one list, in whatever paragraphs they stand, with those that do not follow one another. */
import { oncePerDraft } from '../once-per-draft';
import { itemHeads, numberOf } from './item-heads';

export interface Point {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface PointList {
  readonly points: readonly Point[];
  /** 是 or 要. */
  readonly verb: string;
}

/** 「一是一，二是二」 counts nothing. */
const POINT = /(?<=^\s{0,12}|[。；：，、！？:;,!?“）)\s])([一二三四五六七八九十]{1,3})(是|要)(?!\1|求|害)/gmu;

/** Points within points within points: no one writes more. */
const DEEPEST = 2;

/** A point that does not continue any list stays with the last one; a list is over at the next numbered paragraph. */
export const pointLists = oncePerDraft((draft): readonly PointList[] => {
  const heads = itemHeads(draft).filter(({ isMerged }) => !isMerged);
  const lists: { readonly verb: string; readonly points: Point[] }[] = [];
  const open = new Map<string, { readonly verb: string; readonly points: Point[] }[]>();
  let next = 0;
  for (const { 0: text, 1: numeral, 2: verb, index: start } of draft.text.matchAll(POINT)) {
    for (; heads[next] !== undefined && heads[next]!.start <= start; next += 1) open.clear();
    const point = { number: numberOf(numeral!), start, end: start + text.length, text };
    const around = open.get(verb!) ?? [];
    const depth = point.number === 1 ? -1 : around.findLastIndex(({ points }) => points.at(-1)!.number === point.number - 1);
    const list = point.number === 1 ? undefined : (around[depth] ?? around.at(-1));
    if (list) list.points.push(point);
    const kept = point.number === 1 ? around.slice(-DEEPEST) : depth >= 0 ? around.slice(0, depth + 1) : around;
    if (list) open.set(verb!, kept);
    else {
      const begun = { verb: verb!, points: [point] };
      lists.push(begun);
      open.set(verb!, [...kept, begun]);
    }
  }
  return lists;
});
