/** What the members of a range do to its cells: entering, merging, and asking whether they agree. */
import type { Rectangle } from '../../../src/model/address';
import { cellIn, keyOf, mergeAt, overlaps, placeOf, plainCell, type FakeCell, type FakeSheet } from './book';
import { enter } from './entering';
import type { FakeWorld } from './world';

/** Inside a merge a write goes nowhere but to its first cell. */
export function enterAt(sheet: FakeSheet, row: number, column: number, value: unknown): void {
  const merge = mergeAt(sheet, row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return;
  if ((value === null || value === undefined || value === '') && !sheet.cells.has(keyOf(row, column))) return;
  enter(cellIn(sheet, row, column), value);
}

export function mergeArea(world: FakeWorld, sheet: FakeSheet, area: Rectangle): void {
  const others = keysIn(sheet, [area]).filter((key) => key !== keyOf(area.top, area.left) && (sheet.cells.get(key)!.value !== null || sheet.cells.get(key)!.formula !== undefined));
  if (others.length > 0) world.dialog('合并单元格时，仅保留左上角的值');
  for (const key of others) Object.assign(sheet.cells.get(key)!, { value: null, formula: undefined });
  sheet.merges = [...sheet.merges.filter((merge) => !overlaps(area, merge)), area];
}

export function mergedState(sheet: FakeSheet, areas: readonly Rectangle[]): boolean | null {
  const size = areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
  let merged = 0;
  for (const area of areas) for (const merge of sheet.merges) if (overlaps(area, merge)) merged += (Math.min(area.bottom, merge.bottom) - Math.max(area.top, merge.top) + 1) * (Math.min(area.right, merge.right) - Math.max(area.left, merge.left) + 1);
  return merged === 0 ? false : merged === size ? true : null;
}

/** One value for all cells, or null where they differ. */
export function uniformOver(sheet: FakeSheet, areas: readonly Rectangle[], read: (cell: FakeCell) => unknown): unknown {
  const keys = keysIn(sheet, areas);
  const size = areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
  const seen = new Set(keys.map((key) => read(sheet.cells.get(key)!)));
  if (keys.length < size) seen.add(read(plainCell()));
  return seen.size === 1 ? [...seen][0] : null;
}

export function keysIn(sheet: FakeSheet, areas: readonly Rectangle[]): readonly number[] {
  return [...sheet.cells.keys()].filter((key) => {
    const { row, column } = placeOf(key);
    return areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  });
}

/** Of a whole column or sheet only the cells that are there: nobody looks at the others. */
export function eachPlace(sheet: FakeSheet, area: Rectangle, kind: 'content' | 'look', visit: (row: number, column: number) => void): void {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > 1_000_000) {
    for (const key of keysIn(sheet, [area])) visit(placeOf(key).row, placeOf(key).column);
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) if (kind === 'look' || !isCovered(sheet, row, column)) visit(row, column);
}

function isCovered(sheet: FakeSheet, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

export function setMeasure(measures: Map<number, number>, at: number, measure: number, usual: number): void {
  if (measure === usual) measures.delete(at);
  else measures.set(at, measure);
}
