/** How the cells of one edit look, what may be typed into them and how wide their columns are: cells alike are told at once. */
import type { CellStyle } from '../../../model/cell-style';
import type { CellContent, SheetEdit } from '../../../model/sheet-edit';
import { addressLists, type Position } from './address-lists';
import type { ChoiceLists } from './choice-lists';
import { columnPoints } from './measures';
import { validationRule } from './validation-rule';
import type { WriteStep } from './write-steps';

type Aspect = 'style' | 'bold' | 'wrap' | 'isInput' | 'validation';

/** Of a request that sets the properties of a list of addresses. */
const STEP_BYTES = 4000;

/** A new look takes number formats with it, so that this comes before the contents. */
export function* writeLooks(edit: SheetEdit): Generator<WriteStep> {
  yield* forAlike(edit, 'style', (cells, style) => giveLook(cells, style));
  yield* forAlike(edit, 'bold', ({ format }, bold) => {
    format.font.bold = bold;
  });
  yield* forAlike(edit, 'wrap', ({ format }) => {
    format.wrapText = true;
    format.verticalAlignment = 'Top';
  });
  yield* forAlike(edit, 'isInput', ({ format }) => {
    format.protection.locked = false;
  });
  yield* widths(edit);
}

export function* writeValidations(edit: SheetEdit, lists: ChoiceLists): Generator<WriteStep> {
  yield* forAlike(edit, 'validation', ({ dataValidation }, validation) => Object.assign(dataValidation, validationRule(validation, lists)));
}

function* forAlike<Key extends Aspect>({ sheet, row, column, cells }: SheetEdit, aspect: Key, tell: (cells: Excel.RangeAreas, value: NonNullable<CellContent[Key]>) => void): Generator<WriteStep> {
  const alike = new Map<string, { readonly value: NonNullable<CellContent[Key]>; readonly cells: Position[] }>();
  cells.forEach((line, down) =>
    line.forEach((content, across) => {
      const value = content?.[aspect];
      if (value === undefined) return;
      const key = JSON.stringify(value);
      const group = alike.get(key) ?? { value, cells: [] };
      alike.set(key, group);
      group.cells.push({ row: row + down, column: column + across });
    }),
  );
  for (const group of alike.values()) {
    for (const addresses of addressLists(group.cells)) yield { bytes: STEP_BYTES, write: ({ worksheets }) => tell(worksheets.getItem(sheet).getRanges(addresses), group.value) };
  }
}

const EDGES = { top: ['EdgeTop'], bottom: ['EdgeBottom'], left: ['EdgeLeft'], right: ['EdgeRight'] } as const;

/** Over the usual look, so that nothing of an earlier one is left. */
function giveLook(cells: Excel.RangeAreas, { fontFamily, fontSize, bold, color, fill, border, horizontal, vertical, wrap, indent }: CellStyle): void {
  const { format } = cells;
  cells.style = 'Normal';
  if (fontFamily !== undefined) format.font.name = fontFamily;
  if (fontSize !== undefined) format.font.size = fontSize;
  if (bold) format.font.bold = true;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  for (const side of border === 'all' ? (['top', 'bottom', 'left', 'right'] as const) : (border ?? [])) for (const edge of EDGES[side]) format.borders.getItem(edge).style = 'Continuous';
  if (border === 'all') for (const inside of ['InsideHorizontal', 'InsideVertical'] as const) format.borders.getItem(inside).style = 'Continuous';
  const edge = horizontal ?? (indent ? 'left' : undefined);
  if (edge) format.horizontalAlignment = ({ left: 'Left', center: 'Center', right: 'Right' } as const)[edge];
  if (vertical) format.verticalAlignment = ({ top: 'Top', middle: 'Center', bottom: 'Bottom' } as const)[vertical];
  if (wrap) format.wrapText = true;
  if (indent) format.indentLevel = indent;
}

function* widths({ sheet, column, cells }: SheetEdit): Generator<WriteStep> {
  const widest = new Map<number, number>();
  for (const line of cells) line.forEach((content, across) => content?.columnWidth !== undefined && widest.set(column + across, Math.max(content.columnWidth, widest.get(column + across) ?? 0)));
  for (const [at, characters] of widest) {
    yield {
      bytes: STEP_BYTES / 10,
      write({ worksheets }) {
        worksheets.getItem(sheet).getRangeByIndexes(0, at - 1, 1, 1).format.columnWidth = columnPoints(characters);
      },
    };
  }
}
