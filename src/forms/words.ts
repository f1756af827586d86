/**
 * The words of a sheet, read once for all definitions: which of them a definition answers to tells cheaply whether it can
 * stand here at all, where its stub is and which row is its head.
 */
import type { Grid } from './grid';
import type { Label } from './label';
import { couldMatch, type ItemIndex } from './match-items';
import { isAfterTable } from './surroundings';
import type { Vocabulary } from './vocabulary';

export interface Word {
  readonly row: number;
  readonly column: number;
  readonly label: Label;
}

/** No printed form has more lines; a ledger of 100 000 rows is not searched for a stub. */
export const LONGEST_FORM = 1500;
/** So many blank rows end whatever stood above. */
const GAP = 8;

/** Texts from a row on, in reading order; a merged block is one word. */
export function wordsFrom(grid: Grid, from: number, mayBeLabel: Vocabulary): readonly Word[] {
  const words: Word[] = [];
  for (let row = from; row <= Math.min(grid.rowCount, from + LONGEST_FORM); row++) {
    for (let column = 1; column <= grid.columnCount; column++) {
      const { value } = grid.cellAt(row, column);
      if (typeof value !== 'string' || !mayBeLabel(value)) continue;
      const block = grid.blockAt(row, column);
      const label = grid.readLabel(row, column);
      if (block.top === row && block.left === column && label.keys.length > 0) words.push({ row, column, label });
    }
  }
  return words;
}

/** The words that the definition answers to. */
export function hitsAmong(words: readonly Word[], index: ItemIndex): readonly Word[] {
  return words.filter(({ label }) => couldMatch(index, label));
}

/** The row before the first note, signature line or wide gap below a row. */
export function tableEnd(grid: Grid, from: number, index: ItemIndex): number {
  let blank = 0;
  for (let row = from + 1; row <= grid.rowCount; row++) {
    if (grid.isBlankRow(row)) {
      if (++blank >= GAP) return row - blank;
    } else {
      if (isAfterTable(grid, row, (label) => couldMatch(index, label))) return row - 1;
      blank = 0;
    }
  }
  return grid.rowCount;
}
