/**
 * The way back after Excel failed half-way: contents and formats as they were read before, merges of cleared sheets, and sheets that were
 * made are taken out. Looks and rules of a cleared sheet do not come back; a sheet that was taken out was taken out last.
 */
import type { SheetEdit } from '../../../model/sheet-edit';
import { rangeAddress } from './address-lists';
import type { BeforeWriting, Standing } from './before-writing';
import { cellEntry } from './cell-entry';
import { CHOICES_SHEET } from './choice-lists';
import { bytesOf } from './request-size';
import type { WriteStep } from './write-steps';

export function* putBack(edits: readonly SheetEdit[], { sheets, standing }: BeforeWriting): Generator<WriteStep> {
  const there = new Set(sheets.map(({ name }) => name));
  const takesFormats = new Set(sheets.filter((sheet) => sheet.takesFormats).map(({ name }) => name));
  for (const edit of edits.toReversed()) {
    const before = standing.get(edit);
    if (before && !edit.removeSheet) yield { bytes: bytesOf(entriesOf(edit, before)), write: (workbook) => writeBack(workbook, edit, before, takesFormats.has(edit.sheet)) };
  }
  for (const { name, visibility } of sheets) {
    if (visibility === 'veryHidden' && edits.some(({ sheet, removeSheet }) => removeSheet && sheet === name)) yield { bytes: 500, write: ({ worksheets }) => void (worksheets.getItem(name).visibility = 'VeryHidden') };
  }
  const made = new Set([...edits.filter(({ freshSheet }) => freshSheet).map(({ sheet }) => sheet), CHOICES_SHEET].filter((name) => !there.has(name)));
  for (const name of made) {
    yield {
      bytes: 500,
      write({ worksheets }) {
        const sheet = worksheets.getItemOrNullObject(name);
        sheet.visibility = 'Hidden';
        sheet.delete();
      },
    };
  }
}

function writeBack({ worksheets }: Excel.Workbook, edit: SheetEdit, before: Standing, takesFormats: boolean): void {
  const sheet = worksheets.getItem(before.sheet);
  const { top, left, bottom, right } = before.area;
  if (before.isWhole) {
    sheet.getRange().unmerge();
    sheet.getRange().clear('Contents');
  }
  if (bottom >= top) {
    const entries = entriesOf(edit, before);
    const range = sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
    if (takesFormats) range.numberFormat = entries.map((line) => line.map(({ format }) => format));
    range.formulas = entries.map((line) => line.map(({ content }) => content));
  }
  for (const merge of before.merges) sheet.getRange(rangeAddress(merge)).merge(false);
}

interface Entry {
  readonly content: unknown;
  readonly format: string | null;
}

/** Cells that the edit leaves alone are left alone on the way back too. */
function entriesOf(edit: SheetEdit, { area: { top, left, bottom, right }, isWhole, formatAt, cellAt }: Standing): readonly (readonly Entry[])[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across): Entry => {
      if (!isWhole && edit.cells[down]?.[across] === undefined) return { content: null, format: null };
      const [row, column] = [top + down, left + across];
      const format = formatAt(row, column);
      const cell = cellAt(row, column);
      return { format, content: cellEntry(cell?.value ?? null, cell?.formula, format, true).content };
    }),
  );
}
