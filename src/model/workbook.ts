/**
 * A snapshot of a workbook as a host read it: values, formulas, formats and merges, no meaning yet.
 * Nothing in the core talks to the host again after this.
 */
import type { Rectangle } from './address';

/** A bad cell is a value, not an exception: #DIV/0! and its kin. */
export interface CellError {
  readonly error: string;
}

/** Dates are serial numbers with a date format, as every spreadsheet stores them. Empty is null, never 0. */
export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  readonly value: CellValue;
  /** Without the leading equals sign. */
  readonly formula?: string;
  readonly numberFormat?: string;
  /** The file holds a formula but no result: saved by a program that does not calculate. Never read as 0. */
  readonly uncalculated?: true;
  /** The alignment's indent level, as labels of 其中 items have it. */
  readonly indent?: number;
}

export const EMPTY_CELL: Cell = { value: null };

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The last row and column with content. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows and columns from 1; EMPTY_CELL wherever nothing stands, also outside the used range. */
  cellAt(row: number, column: number): Cell;
  readonly merges: readonly Rectangle[];
  /** Rows that a person does not see, hidden by hand or by a filter; absent where there are none or the host does not tell. */
  readonly hiddenRows?: ReadonlySet<number>;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** As the person knows it, without folders. */
  readonly fileName?: string;
}

export interface SheetContent {
  readonly name: string;
  /** Row by row from A1; a hole is an empty cell. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merges?: readonly Rectangle[];
  readonly visibility?: Sheet['visibility'];
  readonly hiddenRows?: ReadonlySet<number>;
}

export function createSheet(content: SheetContent): Sheet {
  const { name, rows, merges = [], visibility = 'visible', hiddenRows } = content;
  return {
    name,
    visibility,
    merges,
    rowCount: rows.length,
    columnCount: rows.reduce((widest, row) => Math.max(widest, row.length), 0),
    cellAt: (row, column) => rows[row - 1]?.[column - 1] ?? EMPTY_CELL,
    ...(hiddenRows && hiddenRows.size > 0 && { hiddenRows }),
  };
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

export function isEmpty(value: CellValue): value is null | string {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
