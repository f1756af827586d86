/**
 * Number formats, indents and merges, asked of WPS where no copy of the file tells them. A property of a rectangle is one value where all
 * its cells agree and null where they do not, so a rectangle is halved only where they differ: a table costs as many calls as it has
 * edges between formats, never one for each cell.
 */
import { areaAddress, halves, sizeOf, without } from './areas';
import type { Rectangle } from '../../model/address';
import type { EtRange, EtSheet } from './object-model';
import { rangeArea } from './read-cells';

export interface Uniform {
  readonly area: Rectangle;
  readonly value: unknown;
}

/** @param matters leaves out rectangles that nobody asks about */
export function uniformParts(sheet: EtSheet, area: Rectangle, read: (range: EtRange) => unknown, matters: (area: Rectangle) => boolean = () => true): readonly Uniform[] {
  const parts: Uniform[] = [];
  const open = [area];
  for (let next = open.pop(); next; next = open.pop()) {
    if (!matters(next)) continue;
    const value = read(sheet.Range(areaAddress(next))) ?? null;
    if (value === null && sizeOf(next) > 1) open.push(...halves(next, 'columns'));
    else parts.push({ area: next, value });
  }
  return parts;
}

export function mergesWithin(sheet: EtSheet, used: Rectangle): readonly Rectangle[] {
  const merges: Rectangle[] = [];
  const open = [used];
  for (let next = open.pop(); next; next = open.pop()) {
    const merged = sheet.Range(areaAddress(next)).MergeCells;
    if (merged === false) continue;
    if (merged !== true && sizeOf(next) > 1) {
      open.push(...halves(next, 'rows'));
      continue;
    }
    const merge = rangeArea(sheet.Range(areaAddress({ ...next, bottom: next.top, right: next.left })).MergeArea);
    if (sizeOf(merge) > 1 && !merges.some(({ top, left }) => top === merge.top && left === merge.left)) merges.push(merge);
    open.push(...without(next, merge));
  }
  return merges.sort((a, b) => a.top - b.top || a.left - b.left);
}
