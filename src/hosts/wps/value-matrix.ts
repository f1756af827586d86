/**
 * Builds of WPS hand over a block of cells in different shapes: one cell bare, a row or column as a plain list, rows of cells, an object
 * with Item(row, column), or null for a block that holds nothing. Here all become rows of cells; an empty cell is null.
 *
 *   5 of A1 → [[5]]     [1, 2] of A1:B1 → [[1, 2]]     [1, 2] of A1:A2 → [[1], [2]]
 */
import { HostRefused } from '../host-refused';

export type Matrix = readonly (readonly unknown[])[];

interface Wrapper {
  Item(row: number, column: number): unknown;
}

/** @throws HostRefused unexpected-shape, where it cannot be said which value is whose */
export function toMatrix(raw: unknown, rows: number, columns: number): Matrix {
  const list: readonly unknown[] | undefined = Array.isArray(raw) ? raw : undefined;
  if (list?.length === rows && list.every((row) => Array.isArray(row) && row.length === columns)) return (list as Matrix).map((row) => row.map(orNull));
  if (list && rows === 1 && list.length === columns) return [list.map(orNull)];
  if (list && columns === 1 && list.length === rows) return list.map((value) => [orNull(value)]);
  if (list) throw unexpected(rows, columns);
  if (isWrapper(raw)) return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => orNull(raw.Item(row + 1, column + 1))));
  if (rows * columns === 1) return [[orNull(raw)]];
  if (raw === null || raw === undefined) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
  throw unexpected(rows, columns);
}

const orNull = (value: unknown): unknown => value ?? null;

function isWrapper(raw: unknown): raw is Wrapper {
  return typeof raw === 'object' && raw !== null && typeof (raw as Partial<Wrapper>).Item === 'function';
}

function unexpected(rows: number, columns: number): HostRefused {
  return new HostRefused('unexpected-shape', `WPS 表格交来的数据对不上 ${rows} 行 ${columns} 列的区域，没有读取；升级 WPS 后再试，或在网页版里打开这个文件。`);
}
