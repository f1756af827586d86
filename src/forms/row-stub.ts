/**
 * Columns in which labels of a definition stand one below the other: the stub. A form printed in two halves side by
 * side has two, which begin at the same height.
 */
import type { Grid } from './grid';
import { answersTo, type ItemIndex } from './match-items';
import { tableEnd, type Word } from './words';

export interface Stub {
  readonly column: number;
  /** Rows of the first and the last label that the definition answers to. */
  readonly first: number;
  readonly last: number;
  readonly matched: number;
}

const WIDEST_STUB = 24;
/** A grouped stub may begin so many lines above the first label that is known by itself: 职工 | 总数. */
const LINES_ABOVE = 3;

/** @returns the stub with most labels, then those beside it, from left to right */
export function findStubs(grid: Grid, hits: readonly Word[], index: ItemIndex): readonly Stub[] {
  const columns = new Map<number, number[]>();
  for (const { row, column } of hits) {
    if (column > WIDEST_STUB) continue;
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  const ends = new Map<number, number>();
  const endOf = (row: number): number => {
    const end = ends.get(row) ?? tableEnd(grid, row, index);
    ends.set(row, end);
    return end;
  };
  const stubs = [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, rows]): Stub => {
      const [first] = rows;
      const within = rows.filter((row) => row <= endOf(first!));
      return { column, first: topOf(grid, first!, column, index), last: within.at(-1)!, matched: within.length };
    });
  const most = Math.max(0, ...stubs.map(({ matched }) => matched));
  const main = stubs.find(({ matched }) => matched === most);
  if (!main || most < 2) return main ? [main] : [];
  const besides = stubs.filter((stub) => stub.column > main.column + 1 && stub.matched >= Math.max(2, most / 4) && Math.abs(stub.first - main.first) <= 1);
  return [main, ...besides];
}

/** The line above belongs to the stub where its label is known together with the one left of it. */
function topOf(grid: Grid, first: number, column: number, index: ItemIndex): number {
  let top = first;
  for (let row = first - 1; row >= Math.max(1, first - LINES_ABOVE) && column > 1; row--) {
    const label = grid.readLabel(row, column);
    if (label.keys.length > 0 && answersTo(index, label, grid.readLabel(row, column - 1))) top = row;
  }
  return top;
}
