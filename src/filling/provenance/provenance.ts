/** Where a figure of a form came from that no formula tells: a line of 「取数说明」, written when the figure was taken. */
import type { CellRef } from '../../model/address';
import type { FillSource } from '../../model/fill';
import type { CellValue } from '../../model/workbook';

export interface Provenance {
  /** Where the figure stands now, also after lines were inserted above it. */
  readonly place: CellRef;
  /** The indicator as the form prints it, with unit and period. */
  readonly title: string;
  /** As it was written then. */
  readonly written: CellValue;
  readonly source: FillSource;
  /** The cell holds something else by now. */
  readonly stale: boolean;
  /** On the sheet. */
  readonly row: number;
  /** Typed by a person: read, and never rewritten. */
  readonly isTyped: boolean;
}
