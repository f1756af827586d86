/** Contents and formats of one edit, as two arrays for one rectangle: formats first, as they decide how a text is read. */
import type { CellContent, SheetEdit } from '../../../model/sheet-edit';
import { areaOf, type Standing } from './before-writing';
import { cellEntry, type CellEntry } from './cell-entry';
import { bytesOf, MOST_BYTES, MOST_CELLS } from './request-size';
import type { WriteStep } from './write-steps';

/**
 * @param standing what is there; absent for a sheet that is new or cleared
 * @param takesFormats false where protection keeps the formats as they are
 */
export function* writeCells(edit: SheetEdit, standing: Standing | undefined, takesFormats: boolean): Generator<WriteStep> {
  const area = areaOf(edit);
  if (!area) return;
  const width = area.right - area.left + 1;
  const entries = edit.cells.map((line, down) => Array.from({ length: width }, (_, across) => entryOf(line[across], standing?.formatAt(area.top + down, area.left + across) ?? 'General', takesFormats)));
  for (const [from, to] of portions(entries)) {
    const part = entries.slice(from, to);
    const formats = part.map((line) => line.map(({ format }) => format));
    const contents = part.map((line) => line.map(({ content }) => content));
    const given = [formats, contents].map((rows) => rows.some((line) => line.some((each) => each !== null)));
    if (!given.includes(true)) continue;
    yield {
      bytes: bytesOf(part),
      write({ worksheets }) {
        const range = worksheets.getItem(edit.sheet).getRangeByIndexes(area.top - 1 + from, area.left - 1, to - from, width);
        if (given[0]) range.numberFormat = formats;
        if (given[1]) range.formulas = contents;
      },
    };
  }
}

const LEAVE: CellEntry = { content: null, format: null };

function entryOf(given: CellContent | undefined, present: string, takesFormats: boolean): CellEntry {
  if (!given) return LEAVE;
  const { value, formula, numberFormat, style } = given;
  const format = numberFormat ?? present;
  const entry = value === undefined && formula === undefined ? LEAVE : cellEntry(value ?? null, formula, format, numberFormat !== undefined || !takesFormats);
  // A new look begins with the usual one, which takes the format away.
  const needed = entry.format ?? (style || format !== present ? format : null);
  return { content: entry.content, format: needed === present && !style ? null : style && needed === 'General' ? null : needed };
}

function* portions(entries: readonly (readonly CellEntry[])[]): Generator<readonly [from: number, to: number]> {
  let from = 0;
  let [bytes, cells] = [0, 0];
  for (const [at, line] of entries.entries()) {
    const size = bytesOf(line);
    if (at > from && (bytes + size > MOST_BYTES || cells + line.length > MOST_CELLS)) {
      yield [from, at];
      [from, bytes, cells] = [at, 0, 0];
    }
    bytes += size;
    cells += line.length;
  }
  if (from < entries.length) yield [from, entries.length];
}
