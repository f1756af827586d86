/**
 * A head of units over a stub of indicators: 指标 | 合计 | 城关镇 | 东风乡, as a superior union lays out what it added up.
 * There the 合计 column is no 本期 but the unit that adds up the others.
 */
import type { ReportingUnit } from '../model/form';
import { withoutSpaces } from '../text/plain-text';
import { isTotalName } from './column-stub';
import type { Grid } from './grid';
import { isDerived } from './label';
import { headTexts, type PeriodHead } from './period-head';
import { readPeriodLabel } from './period-label';
import type { Stub } from './row-stub';

const NOT_A_UNIT = /^(?:备注|说明|附注|责任部门|责任单位|责任人|填报人|数据来源|指标解释|口径)$/u;

/** @returns units by column; undefined where the head names periods */
export function readUnitHead(grid: Grid, stub: Stub, from: number, limit: number, { periods, lineColumns, unitColumn }: PeriodHead): ReadonlyMap<number, ReportingUnit> | undefined {
  if ([...periods.values()].some(({ label, year, role }) => year !== undefined || role !== 'current' || !isTotalName(withoutSpaces(label)))) return undefined;
  const units = new Map<number, ReportingUnit>();
  const keys = new Set<string>();
  for (let column = stub.column + 1; column < limit; column++) {
    const leaf = headTexts(grid, stub.first, from, column).at(-1);
    if (!leaf || lineColumns.has(column) || unitColumn === column) continue;
    const name = withoutSpaces(leaf.text);
    const isTotal = isTotalName(name);
    if (!/\p{Script=Han}/u.test(name) || keys.has(name) || NOT_A_UNIT.test(name) || isDerived(grid.readLabel(leaf.row, column))) continue;
    if ((!isTotal && readPeriodLabel(leaf.text)) || !holdsFigures(grid, stub, column)) continue;
    keys.add(name);
    units.set(column, { key: name, name: leaf.text.trim(), isTotal, place: { sheet: grid.sheet.name, row: leaf.row, column } });
  }
  return units.size >= 2 ? units : undefined;
}

function holdsFigures(grid: Grid, stub: Stub, column: number): boolean {
  for (let row = stub.first; row <= stub.last; row++) if (grid.holdsFigure(row, column)) return true;
  return false;
}
