/**
 * Many cells in few words: neighbours become rectangles, and rectangles become lists of addresses, short enough for
 * `getRanges`, which takes 8192 characters and is known to fail well before. A1, A2, B1, B2, D5 → ["A1:B2,D5"]
 */
import { addressOf, type Rectangle } from '../../../model/address';

const MOST_ADDRESSES = 200;

export interface Position {
  readonly row: number;
  readonly column: number;
}

export function addressLists(cells: readonly Position[]): readonly string[] {
  const addresses = rectanglesOf(cells).map(rangeAddress);
  return Array.from({ length: Math.ceil(addresses.length / MOST_ADDRESSES) }, (_, at) => addresses.slice(at * MOST_ADDRESSES, (at + 1) * MOST_ADDRESSES).join(','));
}

export function rangeAddress({ top, left, bottom, right }: Rectangle): string {
  const from = addressOf({ row: top, column: left });
  return top === bottom && left === right ? from : `${from}:${addressOf({ row: bottom, column: right })}`;
}

/** Runs along a row, then equal runs of rows that follow one another. */
function rectanglesOf(cells: readonly Position[]): readonly Rectangle[] {
  const open = new Map<string, Rectangle>();
  const closed: Rectangle[] = [];
  for (const run of runsOf(cells)) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom + 1 === run.top) open.set(key, { ...above, bottom: run.bottom });
    else {
      if (above) closed.push(above);
      open.set(key, run);
    }
  }
  return [...closed, ...open.values()];
}

function runsOf(cells: readonly Position[]): readonly Rectangle[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Rectangle[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.top === row && last.right >= column - 1) runs[runs.length - 1] = { ...last, right: Math.max(last.right, column) };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
