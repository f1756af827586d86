/** Contents of single cells as edits, a block of neighbouring rows at a time, so that a column of a form is one write. */
import { placeKey, type CellRef } from '../model/address';
import type { CellContent, SheetEdit } from '../model/sheet-edit';

export interface PlacedContent {
  readonly place: CellRef;
  readonly content: CellContent;
}

/** The last content of a cell counts. */
export function blockEdits(contents: readonly PlacedContent[]): readonly SheetEdit[] {
  return blocksOf(contents).map((block): SheetEdit => {
    const { sheet, row: top } = block[0]!.place;
    const columns = block.map(({ place }) => place.column);
    const left = columns.reduce((a, b) => Math.min(a, b));
    const width = columns.reduce((a, b) => Math.max(a, b)) - left + 1;
    const height = block.at(-1)!.place.row - top + 1;
    const cells = Array.from({ length: height }, () => Array<CellContent | undefined>(width).fill(undefined));
    for (const { place, content } of block) cells[place.row - top]![place.column - left] = content;
    return { sheet, row: top, column: left, cells };
  });
}

function blocksOf(contents: readonly PlacedContent[]): readonly (readonly PlacedContent[])[] {
  const unique = [...new Map(contents.map((each) => [placeKey(each.place), each])).values()];
  const sorted = unique.sort((a, b) => compareText(a.place.sheet, b.place.sheet) || a.place.row - b.place.row || a.place.column - b.place.column);
  const blocks: PlacedContent[][] = [];
  for (const each of sorted) {
    const block = blocks.at(-1);
    const before = block?.at(-1)?.place;
    if (block && before?.sheet === each.place.sheet && each.place.row - before.row <= 1) block.push(each);
    else blocks.push([each]);
  }
  return blocks;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
