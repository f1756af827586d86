/**
 * What was pasted, as rows of texts: from a web page, from Word, from another sheet, or out of plain text. Rows and columns
 * count from 1 where places are given; a place in a block is on the sheet `PASTED_SHEET`.
 */
import type { Rectangle } from '../../model/address';
import { createSheet, type Cell, type Sheet } from '../../model/workbook';
import { readNumber } from '../../text/number';

export interface PastedBlock {
  readonly rows: readonly (readonly string[])[];
  /** Cells that were one; the text stands in the upper left. */
  readonly merges: readonly Rectangle[];
}

/** The sheet in places of pasted cells: the answer to the label in row 3, column 1 has the key "paste:3:1". */
export const PASTED_SHEET = 'paste';

/** More than any form with its units takes; a book pasted by mistake would keep the pane busy for minutes. */
export const MOST_ROWS = 5_000;

export function textAt({ rows }: PastedBlock, row: number, column: number): string {
  return rows[row - 1]?.[column - 1] ?? '';
}

/** Figures written as a spreadsheet writes them are numbers; all else is text. */
export function sheetOfBlock({ rows, merges }: PastedBlock): Sheet {
  const cells = rows.map((row) => row.map((text): Cell | undefined => (text.trim() === '' ? undefined : { value: numberIn(text) ?? text })));
  return createSheet({ name: PASTED_SHEET, rows: cells, merges });
}

function numberIn(text: string): number | undefined {
  const read = readNumber(text.trim());
  return read?.clean && !read.percent ? read.value.toNumber() : undefined;
}
