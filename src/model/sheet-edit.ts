/** What is to be written into a workbook, as data: hosts carry it out, all or nothing. */
import type { CellRef, Rectangle } from './address';
import type { CellStyle } from './cell-style';
import type { CellValidation } from './cell-validation';
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
  /** Replaces the look the cell had. */
  readonly style?: CellStyle;
  /** What may be typed here; a host that cannot hold a person to it keeps it for the file it saves. */
  readonly validation?: CellValidation;
  /** Stays open where the sheet is protected. */
  readonly isInput?: true;
}

/** How a sheet that the program makes is laid out and printed. */
export interface SheetLayout {
  readonly merges?: readonly Rectangle[];
  /** Heights in points, by row number. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  /** Rows and columns that stay when the rest is scrolled. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Without the lines between cells that have no border. */
  readonly hidesGridLines?: true;
  /** Only cells with `isInput` take what is typed. Without a password: it guards against slips, not against people. */
  readonly isProtected?: true;
  /** With isProtected: rows may be put in, as a list of units or persons needs it. */
  readonly takesNewRows?: true;
  readonly page?: PageSetup;
}

export interface PageSetup {
  readonly paper: 'A4' | 'A3';
  readonly orientation: 'portrait' | 'landscape';
  /** First and last of the rows repeated on every page. */
  readonly repeatedRows?: readonly [first: number, last: number];
  /** First and last of the columns repeated on every page, where the table is wider than one. */
  readonly repeatedColumns?: readonly [first: number, last: number];
  /** Pages side by side that the columns are fitted to; one where it is absent. */
  readonly pagesAcross?: number;
  /** Pages one below the other that the rows are fitted to; as many as they need where it is absent. */
  readonly pagesDown?: number;
  /** 第 1 页，共 3 页 at the foot of each. */
  readonly numbersPages?: true;
  /** Margins in millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly printArea?: Rectangle;
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
  /** With freshSheet. */
  readonly layout?: SheetLayout;
  /** Take the whole sheet out instead; `cells` is empty. Refused for the last visible sheet. */
  readonly removeSheet?: true;
}

export interface Mark {
  readonly place: CellRef;
  readonly level: Level;
}
