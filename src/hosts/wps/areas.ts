/**
 * Rectangles and their addresses. One call of WPS can reach several rectangles at once, A1:A5,C3, as long as the address stays within
 * 255 characters, so that what is alike in many cells is written in few calls.
 */
import { addressOf, parseAddress, type Rectangle } from '../../model/address';

export interface Placed {
  readonly row: number;
  readonly column: number;
}

const LONGEST_ADDRESS = 255;

export function areaAddress({ top, left, bottom, right }: Rectangle): string {
  const from = addressOf({ row: top, column: left });
  return top === bottom && left === right ? from : `${from}:${addressOf({ row: bottom, column: right })}`;
}

/** $A$1:$C$9 → its rectangle; undefined for anything else */
export function areaOf(address: string): Rectangle | undefined {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [parseAddress(first), parseAddress(last)];
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Addresses that together cover the rectangles, each as long as WPS takes it. */
export function unionAddresses(areas: readonly Rectangle[]): readonly string[] {
  const addresses: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= LONGEST_ADDRESS) addresses[addresses.length - 1] = `${last},${address}`;
    else addresses.push(address);
  }
  return addresses;
}

/** Places of one kind as rectangles: runs down a column, side by side where they are of one height. */
export function areasOf(places: Iterable<Placed>): readonly Rectangle[] {
  const columns = new Map<number, number[]>();
  for (const { row, column } of places) {
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  const areas: Rectangle[] = [];
  let beside = new Map<string, number>();
  for (const [column, rows] of [...columns].sort(([a], [b]) => a - b)) {
    const next = new Map<string, number>();
    for (const [top, bottom] of runsOf(rows)) {
      const key = `${top}:${bottom}`;
      const at = beside.get(key);
      const neighbour = at === undefined ? undefined : areas[at];
      const isBeside = neighbour?.right === column - 1;
      if (isBeside) areas[at!] = { ...neighbour, right: column };
      else areas.push({ top, left: column, bottom, right: column });
      next.set(key, isBeside ? at! : areas.length - 1);
    }
    beside = next;
  }
  return areas;
}

/** 5, 3, 4, 9 → 3–5, 9–9 */
function runsOf(rows: readonly number[]): readonly (readonly [top: number, bottom: number])[] {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

export function groupedBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** What is left of an area without the part that lies in another. */
export function without(area: Rectangle, other: Rectangle): readonly Rectangle[] {
  if (area.top > other.bottom || area.bottom < other.top || area.left > other.right || area.right < other.left) return [area];
  const [top, bottom] = [Math.max(area.top, other.top), Math.min(area.bottom, other.bottom)];
  return [
    { ...area, bottom: top - 1 }, { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: other.left - 1 }, { top, bottom, left: other.right + 1, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

export function halves({ top, left, bottom, right }: Rectangle, along: 'rows' | 'columns'): readonly Rectangle[] {
  if ((along === 'columns' && right > left) || top === bottom) {
    const middle = Math.floor((left + right) / 2);
    return [{ top, left, bottom, right: middle }, { top, left: middle + 1, bottom, right }];
  }
  const middle = Math.floor((top + bottom) / 2);
  return [{ top, left, bottom: middle, right }, { top: middle + 1, left, bottom, right }];
}

export function sizeOf({ top, left, bottom, right }: Rectangle): number {
  return (bottom - top + 1) * (right - left + 1);
}
