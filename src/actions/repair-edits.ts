/**
 * The changes of repairs as edits, a block of neighbouring rows at a time, so that 5 000 cells of one table are one write.
 * A number kept as text in a cell of text format (@) is given the general format as well, since a spreadsheet would
 * otherwise keep the new digits as text: '1,206 → 1206. Digits of an identity number or a credit code are given the text
 * format, since a spreadsheet keeps fifteen digits of a number: 330102199003078515 stays as it is.
 */
import { placeKey } from '../model/address';
import type { CellChange } from '../model/finding';
import type { CellContent, SheetEdit } from '../model/sheet-edit';
import type { Cell, CellValue, Workbook } from '../model/workbook';

export function repairEdits(workbook: Workbook, changes: readonly CellChange[]): readonly SheetEdit[] {
  return blocksOf(changes).map((block): SheetEdit => {
    const { sheet } = block[0]!.place;
    const rows = block.map(({ place }) => place.row);
    const columns = block.map(({ place }) => place.column);
    const [top, left] = [least(rows), least(columns)];
    const height = most(rows) - top + 1;
    const width = most(columns) - left + 1;
    const cells = Array.from({ length: height }, () => Array<CellContent | undefined>(width).fill(undefined));
    for (const { place, to } of block) {
      const { row, column } = place;
      cells[row - top]![column - left] = newContent(workbook.sheets.find(({ name }) => name === sheet)?.cellAt(row, column), to);
    }
    return { sheet, row: top, column: left, cells };
  });
}

/** Changes of one sheet in rows that follow one another; the last change of a cell counts. */
function blocksOf(changes: readonly CellChange[]): readonly (readonly CellChange[])[] {
  const unique = [...new Map(changes.map((change) => [placeKey(change.place), change])).values()];
  const sorted = unique.sort((a, b) => (a.place.sheet < b.place.sheet ? -1 : a.place.sheet > b.place.sheet ? 1 : a.place.row - b.place.row || a.place.column - b.place.column));
  const blocks: CellChange[][] = [];
  for (const change of sorted) {
    const block = blocks.at(-1);
    const before = block?.at(-1)?.place;
    if (block && before?.sheet === change.place.sheet && change.place.row - before.row <= 1) block.push(change);
    else blocks.push([change]);
  }
  return blocks;
}

/** As many digits as a figure hardly has and a spreadsheet shows as 3.30102E+17. */
const LONG_DIGITS = /^\d{12,}$/;

function newContent(cell: Cell | undefined, to: CellValue): CellContent {
  if (typeof to === 'string' && LONG_DIGITS.test(to)) return { value: to, numberFormat: '@' };
  const wasTextCell = cell?.numberFormat === '@' && typeof to === 'number';
  return { value: to, ...(wasTextCell && { numberFormat: 'General' }) };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b));
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b));
}
