/**
 * The head of a table whose indicators stand in columns: the band of rows around the one with most known labels, and over
 * each column the labels from the outermost to its own.
 */
import type { Grid } from './grid';
import { readLabel, unitAlone, type Label } from './label';
import type { PlacedLabel } from './match-items';
import { readUnits } from '../text/unit-of-measure';
import type { Word } from './words';

/** A head begins within this many rows of the end of the table before it. */
const SEARCHED_ROWS = 60;

export interface Band {
  readonly top: number;
  readonly bottom: number;
}

export interface ColumnLabel extends PlacedLabel {
  readonly column: number;
}

/** The row where most labels could be indicators; the topmost of equals. */
export function richestRow(hits: readonly Word[], from: number): number | undefined {
  const tally = new Map<number, number>();
  for (const { row } of hits) if (row <= from + SEARCHED_ROWS) tally.set(row, (tally.get(row) ?? 0) + 1);
  const most = Math.max(0, ...tally.values());
  return [...tally].find(([, matched]) => matched === most)?.[0];
}

export function headBand(grid: Grid, from: number, core: number): Band {
  let top = core;
  while (top > from && isHeadRow(grid, top - 1)) top -= 1;
  let bottom = core;
  while (bottom < grid.rowCount && continuesHead(grid, bottom)) bottom += 1;
  return { top, bottom };
}

/** Above the core: at least two different labels, no unit line, no 「填报单位：」. */
function isHeadRow(grid: Grid, row: number): boolean {
  const texts = new Set<string>();
  for (let column = 1; column <= grid.columnCount; column = grid.blockAt(row, column).right + 1) {
    const text = grid.labelAt(row, column).trim();
    if (text === '') continue;
    if (/[:：]/u.test(text) || readUnits(text).length > 0) return false;
    texts.add(text);
  }
  return texts.size >= 2;
}

/** The row below is head as long as the stub's head reaches down to it or is blank there, and no figure stands in it. */
function continuesHead(grid: Grid, row: number): boolean {
  const next = row + 1;
  let text = 0;
  for (let column = 1; column <= grid.columnCount; column++) {
    const { value } = grid.cellAt(next, column);
    if (typeof value === 'number' && !isYearOver(grid, next, column)) return false;
    if (value !== null && String(value).trim() !== '') text += 1;
  }
  const merged = grid.blockAt(next, 1).top <= row;
  return merged || (text > 0 && grid.labelAt(next, 1).trim() === '' && grid.labelAt(next, 2).trim() !== '' && !grid.holdsFigure(next, 2)) || (text > 1 && grid.labelAt(next, 1).trim() === '' && allWords(grid, next));
}

/** 2025 | 2026 under a merged 「会员人数」 */
function isYearOver(grid: Grid, row: number, column: number): boolean {
  return /^(?:19|20)\d\d$/u.test(grid.labelAt(row, column)) && grid.labelAt(row, 1).trim() === '';
}

function allWords(grid: Grid, row: number): boolean {
  for (let column = 1; column <= grid.columnCount; column++) if (grid.holdsFigure(row, column) && !isYearOver(grid, row, column)) return false;
  return true;
}

/** A head cell with nothing but a unit measures the label above it; a label merged over several columns is that of each. */
export function columnLabels(grid: Grid, head: Band): readonly ColumnLabel[] {
  const labels: ColumnLabel[] = [];
  for (let column = 1; column <= grid.columnCount; column++) {
    const path: { label: Label; row: number; column: number }[] = [];
    for (let row = head.top; row <= head.bottom; row++) {
      const text = grid.labelAt(row, column);
      const block = grid.blockAt(row, column);
      if (text.trim() === '' || (block.top < row && row > head.top)) continue;
      const above = path.at(-1);
      const unit = above && unitAlone(text);
      if (unit) above.label = { ...above.label, unit };
      else path.push({ label: grid.readLabel(row, column), row: block.top, column: block.left });
    }
    const leaf = path.at(-1);
    const place = { sheet: grid.sheet.name, row: leaf?.row ?? head.bottom, column: leaf?.column ?? column };
    labels.push({ column, label: leaf?.label ?? readLabel(''), path: path.slice(0, -1).map(({ label }) => label), place });
  }
  return labels;
}
