/**
 * Finds a form whose indicators stand in columns: a head of indicators, a stub of units or years, rows of figures.
 * Under an indicator the head may name periods (会员人数 over 2025年 and 2026年).
 */
import type { FormDefinition } from '../model/form';
import type { Period } from '../model/period';
import { columnLabels, headBand, richestRow, type ColumnLabel } from './column-head';
import { dataRows, findNameColumn, readNameStub, SERIAL_HEAD, type NameStub } from './column-stub';
import { crossTable } from './cross-table';
import type { Grid } from './grid';
import { isDerived } from './label';
import { answersTo, matchItems, type ItemIndex, type PlacedLabel } from './match-items';
import { readPeriodLabel } from './period-label';
import type { LineCell, Table } from './table';
import type { Word } from './words';

/** A cross table has some kinds of a thing down its stub, not hundreds of units. */
const MOST_KINDS = 40;

const NOT_DATA = /^(?:备注|说明|附注|region|year|item|province|area)$/u;

export function findColumns(
  grid: Grid,
  from: number,
  definition: FormDefinition,
  index: ItemIndex,
  answers: ReadonlyMap<string, string>,
  hits: readonly Word[],
): Table | undefined {
  const core = richestRow(hits, from);
  if (core === undefined) return undefined;
  const head = headBand(grid, from, core);
  const labels = columnLabels(grid, head);
  const answered = (found: PlacedLabel) => answersTo(index, found.label, found.path.at(-1)) || found.path.some((outer) => answersTo(index, outer, undefined));
  const firstItem = labels.findIndex(answered);
  const stub = firstItem < 0 ? undefined : findNameColumn(grid, head.bottom, labels, firstItem);
  if (stub === undefined) return undefined;
  const rows = dataRows(grid, head.bottom + 1, stub);
  if (rows.length === 0) return undefined;
  const named = rows.length > MOST_KINDS ? [] : rows.map((row) => ({ at: row, label: grid.readLabel(row, stub) }));
  const crossed = crossTable(grid, definition, index, { stub, top: head.top, rows: named, columns: labels.filter(({ column }) => column > stub).map(({ column, label }) => ({ at: column, label })) });
  if (crossed) return crossed;
  const data = dataColumns(grid, rows, stub, labels, answered);
  const { matches, open } = matchItems(data.map(({ placed }) => placed), definition, index, answers);
  const names = readNameStub(grid, rows, stub);
  const byPlaced = new Map(data.map((column) => [column.placed, column]));
  return {
    definition,
    layout: 'indicators-in-columns',
    area: { top: head.top, left: 1, bottom: rows.at(-1)!, right: Math.max(...data.map(({ columns }) => columns.at(-1)!.at), stub) },
    lines: matches.map(({ item, placed }) => ({ item, placed, cells: cellsOf(grid, names, byPlaced.get(placed)!) })),
    open,
    units: names.units,
    periods: periodsOf(names, data),
    labelCount: data.length,
  };
}

/** One indicator's columns: one, or one a period. */
interface DataColumn {
  readonly placed: PlacedLabel;
  readonly columns: readonly { readonly at: number; readonly period?: Period; readonly spill: readonly number[] }[];
}

/** Columns that the definition answers to, and right of the stub those that hold figures, one entry an indicator. */
function dataColumns(grid: Grid, rows: readonly number[], stub: number, labels: readonly ColumnLabel[], answered: (found: PlacedLabel) => boolean): readonly DataColumn[] {
  const data = new Map<string, DataColumn>();
  for (const found of labels) {
    const { column, label } = found;
    const key = label.keys[0] ?? '';
    if (column === stub || key === '' || NOT_DATA.test(key) || SERIAL_HEAD.test(key) || (found.place.column <= stub && column > stub)) continue;
    const period = found.path.length > 0 ? periodUnder(label.printed) : undefined;
    const above = found.path.at(-1);
    const placed = period && above ? { ...found, label: above, path: found.path.slice(0, -1) } : found;
    if (isDerived(label) && !answered({ ...found, path: [] })) continue;
    if (!answered(placed) && (column < stub || !rows.some((row) => grid.holdsFigure(row, column)))) continue;
    const id = period && above ? `${above.printed}|${placed.path.length}` : `${found.place.row}:${found.place.column}`;
    const before = data.get(id);
    if (!before) data.set(id, { placed, columns: [{ at: column, ...(period && { period }), spill: [] }] });
    else if (period && !before.columns.some((each) => each.period?.key === period.key)) data.set(id, { ...before, columns: [...before.columns, { at: column, period, spill: [] }] });
    else if (!period) data.set(id, { ...before, columns: before.columns.map((each) => ({ ...each, spill: [...each.spill, column] })) });
  }
  return [...data.values()];
}

/** Periods of a head below an indicator; 「合计」 or 「人数」 there is the indicator itself. */
function periodUnder(printed: string): Period | undefined {
  const period = readPeriodLabel(printed);
  return period && (period.year !== undefined || /[期年月季]|累计|目标|计划/u.test(printed)) ? period : undefined;
}

/** A figure may have slipped into another column under the same merged label. */
function cellsOf(grid: Grid, { rows }: NameStub, { columns }: DataColumn): readonly LineCell[] {
  return columns.flatMap(({ at, period, spill }) =>
    rows.map(({ row, unit, period: own }): LineCell => {
      const column = spill.length === 0 ? at : ([at, ...spill].find((each) => grid.holdsFigure(row, each)) ?? at);
      return { row, column, unit, period: period?.key ?? own };
    }),
  );
}

function periodsOf({ periods }: NameStub, data: readonly DataColumn[]): readonly Period[] {
  const across = data.flatMap(({ columns }) => columns.flatMap(({ period }) => (period ? [period] : [])));
  if (across.length === 0) return periods;
  const everywhere = data.every(({ columns }) => columns.every(({ period }) => period !== undefined));
  return [...new Map([...(everywhere ? [] : periods), ...across].map((period) => [period.key, period])).values()];
}
