/** Widths of columns and heights of rows, those of one measure in one call; what was there is noted. */
import { columnName } from '../../model/address';
import { groupedBy, type Placed } from './areas';
import type { PlacedContent, WriteTarget } from './write-contents';

const MOST_AT_ONCE = 20;

export function writeWidths({ sheet, journal, isFresh }: WriteTarget, cells: readonly PlacedContent[]): void {
  const widths = new Map<number, number>();
  for (const { column, content } of cells) if (content.columnWidth !== undefined) widths.set(column, Math.max(content.columnWidth, widths.get(column) ?? 0));
  for (const [width, group] of groupedBy(widths, ([, characters]) => characters)) {
    for (const columns of slicesOf(group.map(([column]) => column))) {
      if (!isFresh) for (const column of columns) noteWidth(column);
      sheet.Range(columns.map(nameOf).join(',')).ColumnWidth = width;
    }
  }

  function noteWidth(column: Placed['column']): void {
    const before = sheet.Range(nameOf(column)).ColumnWidth;
    if (typeof before === 'number') journal.note(() => (sheet.Range(nameOf(column)).ColumnWidth = before));
  }
}

export function writeHeights({ sheet }: WriteTarget, heights: ReadonlyMap<number, number>): void {
  for (const [height, group] of groupedBy(heights, ([, points]) => points)) {
    for (const rows of slicesOf(group.map(([row]) => row))) sheet.Range(rows.map((row) => `${row}:${row}`).join(',')).RowHeight = height;
  }
}

const nameOf = (column: number): string => `${columnName(column)}:${columnName(column)}`;

function slicesOf(numbers: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(numbers.length / MOST_AT_ONCE) }, (_, at) => numbers.slice(at * MOST_AT_ONCE, (at + 1) * MOST_AT_ONCE));
}
