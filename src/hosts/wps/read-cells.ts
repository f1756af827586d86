/**
 * What stands in a sheet, by whole rectangles: values in one call and formulas in another, some thousand cells at a time, and the page
 * may draw in between. A cell costs nothing by itself; only builds that wrap a block in an object are asked cell by cell.
 */
import type { Rectangle } from '../../model/address';
import { areaAddress, areaOf } from './areas';
import { liveCell, type LiveCell } from './bridged-value';
import type { EtRange, EtSheet } from './object-model';
import { toMatrix } from './value-matrix';

/** Rows and columns from 1. */
export type LiveCells = ReadonlyMap<number, ReadonlyMap<number, LiveCell>>;

const CELLS_AT_ONCE = 5000;

export function usedArea(sheet: EtSheet): Rectangle {
  return rangeArea(sheet.UsedRange);
}

export function rangeArea(range: EtRange): Rectangle {
  const address = range.Address;
  const area = areaOf(typeof address === 'function' ? address.call(range) : address);
  if (area) return area;
  const [top, left] = [range.Row, range.Column];
  return { top, left, bottom: top + range.Rows.Count - 1, right: left + range.Columns.Count - 1 };
}

/** At once: for what is about to be written over. */
export function readCells(sheet: EtSheet, areas: readonly Rectangle[]): LiveCells {
  const cells = new Map<number, Map<number, LiveCell>>();
  for (const area of areas) readInto(cells, sheet, area);
  return cells;
}

/** In slices of rows, with a turn for the page after each. */
export async function readCellsInTurns(sheet: EtSheet, area: Rectangle, turn: () => Promise<void>): Promise<LiveCells> {
  const cells = new Map<number, Map<number, LiveCell>>();
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / (area.right - area.left + 1)));
  for (let top = area.top; top <= area.bottom; top += rows) {
    readInto(cells, sheet, { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
    if (top + rows <= area.bottom) await turn();
  }
  return cells;
}

function readInto(cells: Map<number, Map<number, LiveCell>>, sheet: EtSheet, area: Rectangle): void {
  const range = sheet.Range(areaAddress(area));
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const values = toMatrix(range.Value2, rows, columns);
  const formulas = toMatrix(range.Formula, rows, columns);
  values.forEach((line, down) => line.forEach((value, across) => {
    const cell = liveCell(value, formulas[down]![across]);
    if (!cell) return;
    const row = cells.get(area.top + down) ?? new Map<number, LiveCell>();
    cells.set(area.top + down, row.set(area.left + across, cell));
  }));
}
