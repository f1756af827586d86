/**
 * The text of a document as paragraphs, as a file has them: those of cells included, without end marks. 「会员\r\x071206人\r\x07\r\x07\r」
 * with a table of two columns is 会员, 1206人 and an empty paragraph: the third mark only ends the row.
 */
import { CELL_END } from './document-text';

export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

export interface Paragraphs {
  readonly texts: readonly string[];
  /** Of the first character of each, in the text they were taken from. */
  readonly starts: readonly number[];
}

const MARKS = new RegExp(`\r${CELL_END}|\r|\f`, 'gu');

/** @param tables in their order. Where they do not account for every mark (merged cells, tables in tables), ends of rows count as empty paragraphs */
export function paragraphsOf(raw: string, tables: readonly TableSize[]): Paragraphs {
  const rowEnds = rowEndsOf(raw, tables);
  const texts: string[] = [];
  const starts: number[] = [];
  let from = 0;
  let marks = 0;
  for (const { 0: mark, index } of raw.matchAll(MARKS)) {
    if (mark.endsWith(CELL_END)) marks += 1;
    if (!mark.endsWith(CELL_END) || !rowEnds.has(marks)) {
      texts.push(raw.slice(from, index).replaceAll('\v', '\n'));
      starts.push(from);
    }
    from = index + mark.length;
  }
  return { texts, starts };
}

/** Which of the marks end a row, counted from 1. */
function rowEndsOf(raw: string, tables: readonly TableSize[]): ReadonlySet<number> {
  const ends: number[] = [];
  let marks = 0;
  for (const { rows, columns } of tables) for (let row = 0; row < rows; row += 1) ends.push((marks += columns + 1));
  return raw.split(CELL_END).length - 1 === marks ? new Set(ends) : new Set();
}
