/**
 * Number formats, indents and merges, asked of WPS where no copy of the file tells them. A property of several rectangles together is one
 * value where all their cells agree and null where they do not. So cells that are likely to agree are asked about together, and halved
 * only where they differ: a table costs as many calls as it has edges between formats, never one for each cell.
 */
import type { Rectangle } from '../../model/address';
import { areaAddress, areasOf, groupedBy, halves, sizeOf, unionAddresses, without, type Placed } from './areas';
import type { EtRange, EtSheet } from './object-model';
import { rangeArea } from './read-cells';

export interface Uniform {
  readonly area: Rectangle;
  readonly value: unknown;
}

type Areas = readonly Rectangle[];

/** @param groups of rectangles that are likely to agree */
export function uniformParts(sheet: EtSheet, groups: readonly Areas[], read: (range: EtRange) => unknown): readonly Uniform[] {
  const parts: Uniform[] = [];
  const open = [...groups];
  for (let next = open.pop(); next; next = open.pop()) {
    const [address, more] = unionAddresses(next);
    if (address === undefined) continue;
    const value = more === undefined ? (read(sheet.Range(address)) ?? null) : null;
    if (value === null && isDivisible(next)) open.push(...divided(next, 'columns'));
    else for (const area of next) parts.push({ area, value });
  }
  return parts;
}

/** Cells of one kind, text or figure or formula, mostly look alike. */
export function likelyAlike<Cell extends Placed & { readonly kind: string }>(cells: Iterable<Cell>): readonly Areas[] {
  return [...groupedBy(cells, ({ kind }) => kind).values()].map(areasOf);
}

/** @param filled the columns of a row that hold something: rows filled alike are mostly merged alike */
export function mergesWithin(sheet: EtSheet, used: Rectangle, filled: (row: number) => readonly number[]): Areas {
  const merges: Rectangle[] = [];
  const rows = Array.from({ length: used.bottom - used.top + 1 }, (_, at) => used.top + at);
  const open: Areas[] = [...groupedBy(rows, (row) => filled(row).join()).values()].map((alike) => areasOf(alike.map((row) => ({ row, column: 1 }))).map((run) => ({ ...run, left: used.left, right: used.right })));
  for (let next = open.pop(); next; next = open.pop()) {
    const [address, more] = unionAddresses(next);
    if (address === undefined) continue;
    const isMerged = more === undefined ? sheet.Range(address).MergeCells : null;
    if (isMerged === false) continue;
    if (isMerged !== true && isDivisible(next)) {
      open.push(...divided(next, 'rows'));
      continue;
    }
    takeMerges(next);
  }
  return merges.sort((a, b) => a.top - b.top || a.left - b.left);

  /** Every cell of these is part of a merge. */
  function takeMerges(areas: Areas): void {
    for (let rest = areas; rest.length > 0; ) {
      const [{ top, left }] = rest as [Rectangle];
      const merge = rangeArea(sheet.Range(areaAddress({ top, left, bottom: top, right: left })).MergeArea);
      if (sizeOf(merge) > 1 && !merges.some((each) => each.top === merge.top && each.left === merge.left)) merges.push(merge);
      rest = rest.flatMap((area) => without(area, merge));
    }
  }
}

function isDivisible(areas: Areas): boolean {
  return areas.length > 1 || sizeOf(areas[0]!) > 1;
}

function divided(areas: Areas, along: 'rows' | 'columns'): readonly Areas[] {
  if (areas.length === 1) return halves(areas[0]!, along).map((half) => [half]);
  const middle = Math.floor(areas.length / 2);
  return [areas.slice(0, middle), areas.slice(middle)];
}
