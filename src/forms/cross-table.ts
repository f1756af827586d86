/**
 * A cross table: kinds down the stub and counts across the head, or the other way round, so that every figure's indicator
 * is named by its row and its column together: 综合集体合同 × 覆盖企业 is 综合集体合同覆盖企业.
 */
import type { FormDefinition, FormItem } from '../model/form';
import type { Grid } from './grid';
import type { Label } from './label';
import { matchCrossed, type ItemIndex } from './match-items';
import { headTexts } from './period-head';
import type { Stub } from './row-stub';
import { isAfterTable } from './surroundings';
import { CURRENT, OWN_UNIT, type ItemLine, type Table } from './table';

/** A head that meets the stub in fewer indicators than this is some other head. */
const FEWEST = 4;

export interface AxisLabel {
  /** Row or column number. */
  readonly at: number;
  readonly label: Label;
}

interface Axes {
  readonly stub: number;
  readonly top: number;
  readonly rows: readonly AxisLabel[];
  readonly columns: readonly AxisLabel[];
}

/** @returns undefined where the head names no counts that go with the rows */
export function crossTable(grid: Grid, definition: FormDefinition, index: ItemIndex, { stub, top, rows, columns }: Axes): Table | undefined {
  const counts = columns.filter((column) => rows.some((row) => matchCrossed(index, row.label, column.label)));
  const known = rows.filter((row) => counts.some((column) => matchCrossed(index, row.label, column.label)));
  if (counts.length < 2 || known.length < 2) return undefined;
  const used = new Set<FormItem>();
  const lines = known.flatMap((row) =>
    counts.flatMap((column): readonly ItemLine[] => {
      const item = matchCrossed(index, row.label, column.label);
      if (!item || used.has(item)) return [];
      used.add(item);
      const label = { ...row.label, printed: `${row.label.printed.trim()} ${column.label.printed.trim()}` };
      const place = { sheet: grid.sheet.name, row: row.at, column: stub };
      return [{ item, placed: { label, place, path: [column.label] }, cells: [{ row: row.at, column: column.at, unit: OWN_UNIT.key, period: CURRENT.key }] }];
    }),
  );
  if (lines.length < FEWEST) return undefined;
  const unknown = rows.filter((row) => !known.includes(row) && counts.some(({ at }) => grid.holdsFigure(row.at, at)));
  return {
    definition,
    layout: 'indicators-in-rows',
    area: { top, left: 1, bottom: Math.max(...known.map(({ at }) => at), ...unknown.map(({ at }) => at)), right: Math.max(...counts.map(({ at }) => at)) },
    lines,
    open: unknown.map(({ at, label }) => ({ placed: { label, place: { sheet: grid.sheet.name, row: at, column: stub }, path: [] }, fitting: [] })),
    units: [OWN_UNIT],
    periods: [CURRENT],
    labelCount: lines.length + unknown.length,
  };
}

/** The cross table whose kinds stand in this stub. */
export function crossRows(grid: Grid, stub: Stub, from: number, definition: FormDefinition, index: ItemIndex): Table | undefined {
  const first = firstRow(grid, stub);
  const heads = columnsRightOf(grid, stub.column).flatMap((column) => {
    const texts = headTexts(grid, first, from, column);
    const leaf = texts.at(-1);
    return leaf ? [{ at: column, label: grid.readLabel(leaf.row, column), top: texts[0]!.row }] : [];
  });
  if (heads.length < 2) return undefined;
  return crossTable(grid, definition, index, { stub: stub.column, top: Math.min(...heads.map(({ top }) => top)), rows: rowsBelow(grid, stub, first), columns: heads });
}

/** The 合计 row may stand above the first kind that the definition knows. */
function firstRow(grid: Grid, stub: Stub): number {
  let row = stub.first;
  while (row > 1 && grid.readLabel(row - 1, stub.column).keys.length > 0 && hasFigures(grid, row - 1, stub.column)) row -= 1;
  return row;
}

function rowsBelow(grid: Grid, stub: Stub, first: number): readonly AxisLabel[] {
  const rows: AxisLabel[] = [];
  for (let row = first; row <= grid.rowCount && !isAfterTable(grid, row); row++) {
    if (row > stub.last && !hasFigures(grid, row, stub.column)) break;
    const label = grid.readLabel(row, stub.column);
    if (label.keys.length > 0) rows.push({ at: row, label });
  }
  return rows;
}

function hasFigures(grid: Grid, row: number, stub: number): boolean {
  return columnsRightOf(grid, stub).some((column) => grid.holdsFigure(row, column));
}

function columnsRightOf(grid: Grid, stub: number): readonly number[] {
  return Array.from({ length: grid.columnCount - stub }, (_, at) => stub + 1 + at);
}
