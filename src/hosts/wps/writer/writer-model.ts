/**
 * The members of WPS 文字 that the product uses, by hand, as object-model.ts does for 表格. Positions count characters from 0, the end
 * exclusive; a paragraph ends in one \r. The end mark of a table cell or row is one position and two characters of Text (\r\x07), and
 * content controls, comments and fields take positions that Text does not show at all.
 */
import type { AddInProgram } from '../add-in-model';
import type { EtCollection } from '../object-model';

export type Collection<Item> = EtCollection<Item>;

export interface WriterProgram extends AddInProgram {
  readonly Documents: Collection<WriterDocument>;
  readonly ActiveDocument: WriterDocument | null | undefined;
  readonly Selection: WriterSelection | null | undefined;
  /** Absent in builds without it: then each step is undone by itself. */
  readonly UndoRecord?: { StartCustomRecord(name: string): void; EndCustomRecord(): void };
  ScreenUpdating: boolean;
}

export interface WriterDocument {
  readonly FullName: string;
  readonly Name: string;
  readonly ReadOnly: boolean;
  /** -1 where nothing is protected. */
  readonly ProtectionType: number;
  readonly TrackRevisions: boolean;
  readonly Content: WriterRange;
  readonly Bookmarks: WriterBookmarks;
  readonly ContentControls?: Collection<WriterControl>;
  readonly Comments?: WriterComments;
  readonly Tables: WriterTables;
  Range(start: number, end: number): WriterRange;
}

export interface WriterSelection {
  /** 1 in the text itself; headers, notes and comments have others. */
  readonly StoryType: number;
  readonly Range: WriterRange;
  /** 12: whether it is in a table. */
  Information(what: number): unknown;
}

export interface WriterRange {
  readonly Start: number;
  readonly End: number;
  /** A method in some builds, when read. */
  Text: unknown;
  /** A number stands for a built-in style. */
  Style: unknown;
  readonly Font: WriterFont;
  readonly ParagraphFormat: WriterParagraphFormat;
  readonly Paragraphs: Collection<{ readonly Range: WriterRange }>;
  readonly Tables: Collection<WriterTable>;
  InsertAfter(text: string): void;
  Delete(): void;
  Select(): void;
  /** 12: whether it is in a table. */
  Information(what: number): unknown;
  ConvertToTable?(separator: number, rows: number, columns: number): WriterTable;
}

export interface WriterFont {
  Name: string;
  NameFarEast: string;
  NameAscii: string;
  NameOther: string;
  Size: number;
  Bold: number;
  /** BGR. */
  Color: number;
  Spacing: number;
  readonly Shading: { BackgroundPatternColor: number };
}

export interface WriterParagraphFormat {
  Alignment: number;
  CharacterUnitFirstLineIndent: number;
  FirstLineIndent: number;
  LeftIndent: number;
  RightIndent: number;
  LineSpacingRule: number;
  LineSpacing: number;
  SpaceBefore: number;
  SpaceAfter: number;
  KeepWithNext: number;
  PageBreakBefore: number;
  OutlineLevel: number;
}

export interface WriterBookmarks extends Collection<WriterBookmark> {
  /** Those whose name begins with an underscore are there only while this is on. */
  ShowHidden: boolean;
  /** One of the same name is moved. */
  Add(name: string, range: WriterRange): WriterBookmark;
  Exists(name: string): boolean;
}

export interface WriterBookmark {
  readonly Name: string;
  readonly Start: number;
  readonly End: number;
  readonly Range: WriterRange;
  Delete(): void;
}

export interface WriterControl {
  Tag: string;
  readonly Title: string;
  readonly Range: WriterRange;
}

export interface WriterComments extends Collection<WriterComment> {
  Add(range: WriterRange, text: string): WriterComment;
}

export interface WriterComment {
  /** Of the remark itself. */
  readonly Range: WriterRange;
  Delete(): void;
}

export interface WriterTables extends Collection<WriterTable> {
  Add(range: WriterRange, rows: number, columns: number): WriterTable;
}

export interface WriterTable {
  readonly Range: WriterRange;
  readonly Rows: Collection<WriterRow> & { Alignment: number; AllowBreakAcrossPages: number };
  readonly Columns: Collection<{ Width: number }>;
  readonly Borders: Collection<WriterBorder> & { Enable: number };
  AllowAutoFit: boolean;
  Cell(row: number, column: number): { readonly Range: WriterRange };
}

export interface WriterRow {
  HeadingFormat: number;
  readonly Borders: Collection<WriterBorder>;
}

export interface WriterBorder {
  LineStyle: number;
  LineWidth: number;
}
