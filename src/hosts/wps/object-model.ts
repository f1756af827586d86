/**
 * The members of WPS 表格 that the product uses, by hand: the vendor's typings may not be changed and leave out what they do not know.
 * Everything is synchronous, counts from 1, and whatever is misspelt reads as undefined. What comes over the bridge is `unknown` until it
 * is looked at.
 */
import type { AddInProgram } from './add-in-model';

export interface EtCollection<Item> {
  readonly Count: number;
  Item(which: number | string): Item | null | undefined;
}

export interface EtProgram extends AddInProgram {
  readonly Workbooks: EtCollection<EtWorkbook>;
  readonly ActiveWorkbook: EtWorkbook | null | undefined;
  readonly StandardFont?: string;
  readonly StandardFontSize?: number;
  ScreenUpdating: boolean;
  DisplayAlerts: boolean;
  EnableEvents: boolean;
  Calculation: number;
}

export interface EtWorkbook {
  readonly FullName: string;
  readonly Name: string;
  readonly ReadOnly: boolean;
  readonly ProtectStructure: boolean;
  readonly Date1904?: boolean;
  readonly ActiveSheet: EtSheet | null | undefined;
  readonly Worksheets: EtCollection<EtSheet> & { Add(before?: EtSheet, after?: EtSheet): EtSheet };
  readonly Windows: EtCollection<EtWindow>;
  Saved: boolean;
  /** Absent in builds that cannot. */
  SaveCopyAs?(path: string): void;
}

export interface EtWindow {
  FreezePanes: boolean;
  SplitRow: number;
  SplitColumn: number;
  ScrollRow: number;
  ScrollColumn: number;
  DisplayGridlines: boolean;
}

export interface EtSheet {
  Name: string;
  Visible: number | boolean;
  readonly Parent: EtWorkbook | null | undefined;
  readonly UsedRange: EtRange;
  readonly Cells: EtRange;
  readonly ProtectContents: boolean;
  readonly ProtectDrawingObjects: boolean;
  readonly ProtectScenarios: boolean;
  readonly Protection: Readonly<Record<string, boolean>>;
  readonly PageSetup: EtPageSetup;
  Range(address: string): EtRange;
  Activate(): void;
  Delete(): void;
  Protect(...settings: readonly unknown[]): void;
  Unprotect(password: string): void;
}

export interface EtRange {
  readonly Row: number;
  readonly Column: number;
  readonly Rows: { readonly Count: number };
  readonly Columns: { readonly Count: number };
  /** A method, and in some builds a property. */
  readonly Address: string | (() => string);
  Value2: unknown;
  Formula: unknown;
  /** Of these, null where the cells differ. */
  NumberFormat: unknown;
  IndentLevel: unknown;
  HorizontalAlignment: unknown;
  VerticalAlignment: unknown;
  WrapText: unknown;
  Locked: unknown;
  ColumnWidth: unknown;
  RowHeight: unknown;
  readonly MergeCells: unknown;
  UseStandardWidth: boolean;
  UseStandardHeight: boolean;
  readonly MergeArea: EtRange;
  readonly Font: { Name: unknown; Size: unknown; Bold: unknown; Color: unknown };
  readonly Interior: { Color: unknown; Pattern: unknown };
  readonly Borders: EtBorder & { Item(side: number): EtBorder };
  readonly Validation: EtValidation;
  readonly FormatConditions: EtConditions;
  Merge(): void;
  UnMerge(): void;
  Clear(): void;
  Select(): void;
}

export interface EtBorder {
  LineStyle: unknown;
}

export interface EtValidation {
  Add(type: number, alert: number, operator: number, formula1: string, formula2?: string): void;
  Delete(): void;
  IgnoreBlank: boolean;
  InputTitle: string;
  InputMessage: string;
  ErrorTitle: string;
  ErrorMessage: string;
  ShowInput: boolean;
  ShowError: boolean;
}

export interface EtConditions {
  readonly Count: number;
  Item(at: number): EtCondition;
  Add(type: number, operator: undefined, formula: string): EtCondition;
}

export interface EtCondition {
  readonly Formula1: unknown;
  readonly Interior: { Color: number };
  StopIfTrue: boolean;
  SetFirstPriority(): void;
  Delete(): void;
}

export interface EtPageSetup {
  PaperSize: number;
  Orientation: number;
  /** false: fit to pages instead. */
  Zoom: number | false;
  FitToPagesWide: number | false;
  /** false: as many as needed. */
  FitToPagesTall: number | false;
  CenterHorizontally: boolean;
  TopMargin: number;
  BottomMargin: number;
  LeftMargin: number;
  RightMargin: number;
  HeaderMargin: number;
  FooterMargin: number;
  PrintTitleRows: string;
  PrintTitleColumns: string;
  PrintArea: string;
  CenterFooter: string;
}
