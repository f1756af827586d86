/**
 * Text of WPS 文字 as it stands between positions. Text may be a method when it is read, and null where there is none. The end of a table
 * cell or row is \r\x07: two characters, one position; fields and controls take positions that show nothing at all, so that a position
 * is only then worked out from the text when both agree at the end of the document, and asked for otherwise.
 */
import type { WriterDocument, WriterRange } from './writer-model';

export const CELL_END = '\x07';

export function textOf(range: WriterRange): string {
  const held = range.Text;
  const text: unknown = typeof held === 'function' ? (held as () => unknown).call(range) : held;
  return typeof text === 'string' ? text : '';
}

export function textBetween(document: WriterDocument, start: number, end: number): string {
  return start >= end ? '' : textOf(document.Range(start, end));
}

export interface RawText {
  readonly raw: string;
  /** The position behind the last paragraph mark. */
  readonly end: number;
  /** Of a character of `raw`, by its position. */
  indexAt(position: number): number;
  /** Of a character of `raw`. What it leads to is to be compared before anything rests on it. */
  positionOf(index: number): number;
}

export function rawText(document: WriterDocument): RawText {
  const content = document.Content;
  const raw = textOf(content);
  const end = content.End;
  const shown = indexesOf(raw);
  if (shown.length === end) {
    return { raw, end, indexAt: (position) => shown[position] ?? raw.length, positionOf: (index) => atLeast(end, (position) => (shown[position] ?? raw.length) >= index) };
  }
  const before = (position: number): number => textBetween(document, 0, position).length;
  return { raw, end, indexAt: before, positionOf: (index) => atLeast(end, (position) => before(position + 1) > index) };
}

/** Of every position but none of a mark's second character. */
function indexesOf(raw: string): readonly number[] {
  const indexes: number[] = [];
  for (let index = 0; index < raw.length; index += 1) if (raw[index] !== CELL_END) indexes.push(index);
  return indexes;
}

/** The first position up to `end` of which it holds, where it holds of all that follow. */
function atLeast(end: number, holds: (position: number) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
