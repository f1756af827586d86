/** What is to be written into a workbook, as data: hosts carry it out, all or nothing. */
import type { CellRef } from './address';
import type { Level } from './relation';
import type { CellValue } from './workbook';

export interface CellContent {
  /** A value, or a formula without the equals sign together with the value it comes to. */
  readonly value?: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  /** A long text takes several lines of its cell instead of running over the next ones. */
  readonly wrap?: true;
  /** A width in characters for the whole column; the widest asked for wins. */
  readonly columnWidth?: number;
}

/** One rectangle of content; a hole (undefined) leaves the cell as it is. */
export interface SheetEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (CellContent | undefined)[])[];
  /** Make the sheet, at the end, where there is none of this name; clear it first where there is one. */
  readonly freshSheet?: true;
  /** With freshSheet: a sheet that only programs see, for what belongs to the file and to no reader. */
  readonly veryHidden?: true;
}

export interface Mark {
  readonly place: CellRef;
  readonly level: Level;
}
