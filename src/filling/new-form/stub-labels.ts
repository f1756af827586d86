/**
 * How the items of a form are printed down its stub: a whole flush left, its parts below it, the first behind 其中：, the
 * others where its text begins. Parts have the short name of their form (企业, under 基层工会数) where the reader finds the
 * item by it again, and their full name otherwise; so has a part that does not stand right below its whole.
 *
 *   基层工会数
 *   其中：企业
 *   　　　事业
 */
import { itemIndexOf } from '../../forms/best-table';
import { readLabel } from '../../forms/label';
import { matchItems } from '../../forms/match-items';
import type { FormDefinition, FormItem } from '../../model/form';

/** Deeper parts are not moved further to the right: there is no room. */
const DEEPEST = 4;
const MARK = '其中：';
const GAP = '　　　';

interface Line {
  readonly item: FormItem;
  readonly depth: number;
  readonly isFirst: boolean;
}

/** @returns one text an item, in their order */
export function stubLabels(definition: FormDefinition): readonly string[] {
  const lines = linesOf(definition.items);
  const short = lines.map(({ item, depth }) => (depth > 0 ? (item.labels?.[0] ?? item.indicator.title) : item.indicator.title));
  for (;;) {
    const texts = lines.map((line, at) => indented(line, short[at]!));
    const lost = lostAmong(texts, definition).filter((at) => short[at] !== lines[at]!.item.indicator.title);
    if (lost.length === 0) return texts;
    for (const at of lost) short[at] = lines[at]!.item.indicator.title;
  }
}

/** An item is a part in print where its whole, or another part of it, stands right above. */
function linesOf(items: readonly FormItem[]): readonly Line[] {
  let open: readonly string[] = [];
  return items.map((item): Line => {
    const depth = item.partOf === undefined ? 0 : open.indexOf(item.partOf) + 1;
    const isFirst = depth > 0 && depth === open.length;
    open = [...open.slice(0, depth), item.indicator.id];
    return { item, depth, isFirst };
  });
}

function indented({ depth, isFirst }: Line, text: string): string {
  if (depth === 0) return text;
  return GAP.repeat(Math.min(depth, DEEPEST) - 1) + (isFirst ? MARK : GAP) + text;
}

/** Positions of texts that the reader would not take for their items. */
function lostAmong(texts: readonly string[], definition: FormDefinition): readonly number[] {
  const placed = texts.map((text, at) => ({ label: readLabel(text), place: { sheet: '', row: at + 1, column: 1 }, path: [] }));
  const { matches } = matchItems(placed, definition, itemIndexOf(definition), new Map());
  const found = new Map(matches.map(({ placed: { place }, item }) => [place.row - 1, item]));
  return definition.items.flatMap((item, at) => (found.get(at) === item ? [] : [at]));
}
