/** A figure with its meaning: indicator, reporting unit, period, quantity, cell (an XBRL fact, an SDMX observation). */
import type { CellRef } from './address';
import type { Quantity } from './quantity';
import type { Cell } from './workbook';

/**
 * How the cell was read. "text-number": digits stored as text, readable but missed by SUM;
 * "not-applicable": a dash or 不适用, which is neither blank nor zero.
 */
export type Reading = 'number' | 'text-number' | 'empty' | 'not-applicable' | 'not-a-number' | 'error' | 'uncalculated' | 'text';

export interface Fact {
  readonly formId: string;
  readonly indicator: string;
  /** ReportingUnit.key */
  readonly unit: string;
  /** Period.key */
  readonly period: string;
  readonly place: CellRef;
  readonly cell: Cell;
  readonly reading: Reading;
  /** Present for "number" and "text-number". */
  readonly quantity?: Quantity;
}
