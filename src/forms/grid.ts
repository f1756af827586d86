/**
 * A sheet as a reader of tables sees it: the text of a merged block stands in each of its cells.
 * A head 「会员人数」 merged over C3:D3 is thus read above both columns.
 */
import { isEmpty, type Cell, type Sheet } from '../model/workbook';
import type { Rectangle } from '../model/address';
import { withoutSpaces } from '../text/plain-text';
import { readLabel, type Label } from './label';

export interface Grid {
  readonly sheet: Sheet;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cell itself, merges not expanded. */
  cellAt(row: number, column: number): Cell;
  /** The merged block that holds the cell, or the cell alone. */
  blockAt(row: number, column: number): Rectangle;
  /** What is printed at the place: text, or a whole number such as a year; "" for anything else. */
  labelAt(row: number, column: number): string;
  /** The same taken apart; every definition asks for it again, so it is kept. */
  readLabel(row: number, column: number): Label;
  /** The row holds nothing but empty cells. */
  isBlankRow(row: number): boolean;
  /** The cell holds a figure or what stands for one (digits as text, an error, a dash), as against a name or a blank. */
  holdsFigure(row: number, column: number): boolean;
}

/** Labels are looked for in at most this many columns: a formatted cell in column XFD is not a table. */
const WIDEST_TABLE = 256;
/** A merged block is followed down this far. */
const TALLEST_BLOCK = 1000;
/** Digits before any word, 约200 and 近30 included; 第一分厂 is a name. */
const LIKE_A_FIGURE = /^[(（]?[约近超共≈~<>-]?[¥￥]?\d[\d,.'%]*(?:[)）]|[余多]|\D{0,3})?$|^[-—–…/*×]+$/u;

export function gridOf(sheet: Sheet): Grid {
  const columnCount = Math.min(sheet.columnCount, WIDEST_TABLE);
  const keyOf = (row: number, column: number) => row * (WIDEST_TABLE + 1) + column;
  const blocks = blocksOf(sheet, keyOf);
  const labels = new Map<string, Label>();
  const placed = new Map<number, Label>();
  const blank = new Map<number, boolean>();
  const labelAt = (row: number, column: number): string => {
    const block = blocks.size === 0 ? undefined : blocks.get(keyOf(row, column));
    const { value } = block ? sheet.cellAt(block.top, block.left) : sheet.cellAt(row, column);
    if (typeof value === 'string') return value;
    return typeof value === 'number' && Number.isInteger(value) ? String(value) : '';
  };
  const labelOf = (row: number, column: number): Label => {
    const printed = labelAt(row, column);
    const indent = printed === '' ? 0 : (sheet.cellAt(row, column).indent ?? 0);
    const key = indent === 0 ? printed : `${indent}\t${printed}`;
    const known = labels.get(key) ?? readLabel(printed, indent);
    labels.set(key, known);
    return known;
  };
  return {
    sheet,
    rowCount: sheet.rowCount,
    columnCount,
    cellAt: (row, column) => sheet.cellAt(row, column),
    blockAt: (row, column) => blocks.get(keyOf(row, column)) ?? { top: row, left: column, bottom: row, right: column },
    labelAt,
    readLabel(row, column) {
      const key = keyOf(row, column);
      const known = placed.get(key) ?? labelOf(row, column);
      placed.set(key, known);
      return known;
    },
    isBlankRow(row) {
      let known = blank.get(row);
      if (known === undefined) {
        known = true;
        for (let column = 1; known && column <= columnCount; column++) known = isEmpty(sheet.cellAt(row, column).value);
        blank.set(row, known);
      }
      return known;
    },
    holdsFigure(row, column) {
      const { value, uncalculated } = sheet.cellAt(row, column);
      if (typeof value === 'string') return LIKE_A_FIGURE.test(withoutSpaces(value));
      return value !== null || uncalculated === true;
    },
  };
}

function blocksOf(sheet: Sheet, keyOf: (row: number, column: number) => number): ReadonlyMap<number, Rectangle> {
  const blocks = new Map<number, Rectangle>();
  for (const merge of sheet.merges) {
    const bottom = Math.min(merge.bottom, sheet.rowCount, merge.top + TALLEST_BLOCK);
    for (let row = merge.top; row <= bottom; row++) {
      for (let column = merge.left; column <= Math.min(merge.right, WIDEST_TABLE); column++) blocks.set(keyOf(row, column), merge);
    }
  }
  return blocks;
}
