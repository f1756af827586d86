/** The figures of a table, with unit of measure and the number of decimals that each line is printed with. */
import type { Fact } from '../model/fact';
import type { UnitOfMeasure } from '../model/quantity';
import type { Grid } from './grid';
import { readCell, type CellReading } from './read-cell';
import type { ItemLine } from './table';

const NO_UNIT: UnitOfMeasure = { text: '', dimension: 'other', multiplier: 1 };

export function readLine(grid: Grid, formId: string, line: ItemLine, unitOfMeasure: UnitOfMeasure | undefined): readonly Fact[] {
  const { indicator } = line.item;
  const cells = line.cells.filter(({ row, column }) => isAnchor(grid, row, column));
  const readings = cells.map(({ row, column }) => readCell(grid.cellAt(row, column), indicator.kind));
  const decimals = readings.reduce((most, { decimals: own = 0 }) => Math.max(most, own), 0);
  return cells.map(({ row, column, unit, period }, at) => {
    const { reading, ...figure } = readings[at]!;
    const quantity = quantityOf(figure, unitOfMeasure ?? NO_UNIT, decimals);
    const place = { sheet: grid.sheet.name, row, column };
    return { formId, indicator: indicator.id, unit, period, place, cell: grid.cellAt(row, column), reading, ...(quantity && { quantity }) };
  });
}

/** The lower and right cells of a merged block hold nothing of their own. */
function isAnchor(grid: Grid, row: number, column: number): boolean {
  const block = grid.blockAt(row, column);
  return block.top === row && block.left === column;
}

/** 「1.2万人」 written into a cell of a column in 人 keeps its own unit. */
function quantityOf(figure: Omit<CellReading, 'reading'>, line: UnitOfMeasure, decimals: number) {
  if (figure.value === undefined) return undefined;
  const own = figure.unit && figure.unit.dimension === line.dimension ? figure.unit : line;
  const isFullCount = own.multiplier === 1 && own.dimension !== 'percent' && own.dimension !== 'percentagePoint';
  return { value: figure.value, unitOfMeasure: own, decimals: isFullCount ? (figure.decimals ?? 0) : decimals };
}
