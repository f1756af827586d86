/**
 * Finds a table of one indicator that only the title names: units down the stub, years across the head.
 * 「各地区工会会员人数」 over 2018年 | 2019年 | 2020年 holds 会员人数.
 */
import type { FormDefinition } from '../model/form';
import type { Period } from '../model/period';
import { columnLabels } from './column-head';
import { dataRows, findNameColumn, readNameStub } from './column-stub';
import type { Grid } from './grid';
import { labelKey } from './label';
import type { ItemIndex } from './match-items';
import { readPeriodLabel } from './period-label';
import { readSurroundings } from './surroundings';
import type { Table } from './table';

const SEARCHED_ROWS = 20;

export function findTitled(grid: Grid, from: number, definition: FormDefinition, index: ItemIndex): Table | undefined {
  if (definition.layout !== 'indicators-in-columns') return undefined;
  for (let row = from; row <= Math.min(grid.rowCount, from + SEARCHED_ROWS); row++) {
    const years = yearColumns(grid, row);
    if (years.size < 2) continue;
    const item = itemInTitle(readSurroundings(grid, from, row).title, index);
    const [first] = years.keys();
    const labels = columnLabels(grid, { top: row, bottom: row });
    const stub = item && findNameColumn(grid, row, labels, first! - 1);
    if (!item || stub === undefined) return undefined;
    const names = readNameStub(grid, dataRows(grid, row + 1, stub), stub);
    if (names.rows.length === 0 || names.periods.some(({ year }) => year !== undefined)) return undefined;
    const placed = labels[first! - 1]!;
    const cells = [...years].flatMap(([column, period]) => names.rows.map((line) => ({ row: line.row, column, unit: line.unit, period: period.key })));
    return {
      definition,
      layout: 'indicators-in-columns',
      area: { top: row, left: 1, bottom: names.rows.at(-1)!.row, right: Math.max(...years.keys()) },
      lines: [{ item, placed, cells }],
      open: [],
      units: names.units,
      periods: [...years.values()],
      labelCount: 1,
    };
  }
  return undefined;
}

function yearColumns(grid: Grid, row: number): ReadonlyMap<number, Period> {
  const years = new Map<number, Period>();
  for (let column = 2; column <= grid.columnCount; column++) {
    const period = readPeriodLabel(grid.labelAt(row, column));
    if (period?.year !== undefined) years.set(column, period);
  }
  return years;
}

/** The item with the longest name in the title. */
function itemInTitle(title: string, index: ItemIndex) {
  const text = labelKey(title);
  const [longest] = [...index.keys()].filter((name) => name.length >= 3 && text.includes(name)).sort((a, b) => b.length - a.length);
  const items = longest === undefined ? [] : index.get(longest)!;
  return items.length === 1 ? items[0] : undefined;
}
