/**
 * The two ports. The core works on snapshots; a host is asked once what there is and told once what to write.
 * Ask `host.can.x`, never who the host is. Every implementation passes test/hosts/contract.ts.
 */
import type { CellRef } from '../model/address';
import type { DocumentText, FigureRenewal, TextPlace, TextRemark } from '../model/document-text';
import type { ReportDocument } from '../model/report-document';
import type { Mark, SheetEdit } from '../model/sheet-edit';
import type { Workbook } from '../model/workbook';
import type { DocumentProfile } from '../writers/docx/profile';

export type { CellContent, Mark, SheetEdit } from '../model/sheet-edit';

export interface SpreadsheetHost {
  readonly can: {
    readonly write: boolean;
    readonly select: boolean;
    readonly mark: boolean;
    readonly watch: boolean;
    /** Give the workbook as an .xlsx file. */
    readonly save: boolean;
    /** Take another file in place of the one that is read; only where the workbook is a file that a person chooses. */
    readonly open?: true;
    /** Lay the workbook where the program for documents finds it. */
    readonly handOver?: true;
    /** Take what was laid there. */
    readonly receive?: true;
  };
  readWorkbook(): Promise<Workbook>;
  /** All or nothing; the host's own undo takes it back where it has one. @throws HostRefused */
  apply(edits: readonly SheetEdit[]): Promise<void>;
  select(place: CellRef): Promise<void>;
  /** Replaces the marks of an earlier call. Fills, comments and formats of the person's own stay untouched beneath. */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Leaves no trace of `mark`. */
  clearMarks(): Promise<void>;
  /** Calls back after a person changed cells, not after `apply`. @returns a function that stops it */
  onChange(listener: () => void): () => void;
  /** Calls back when a person selects a cell, not after `select`. @returns a function that stops it */
  onSelect(listener: (place: CellRef) => void): () => void;
  /**
   * The workbook as an .xlsx file, as it now stands.
   * @param isCopy it goes elsewhere: what is open has no less to be saved than before
   */
  save(options?: { readonly isCopy?: true }): Promise<Uint8Array>;
  /** What the saved file lacks of the workbook that is open: 图表, 数据透视表. Absent or empty where nothing is lost. */
  readonly lostInCopy?: readonly string[];
  /** Where `can.open`; a file that cannot be read leaves the former one open. @throws WorkbookUnreadable */
  open?(bytes: Uint8Array, fileName: string): Promise<void>;
  /** Where `can.handOver`: as it now stands, in place of the one before. @throws HostRefused */
  handOver?(): Promise<void>;
  /** Where `can.receive`. @returns the name of the workbook; undefined where nothing was handed over. @throws HostRefused, WorkbookUnreadable */
  receive?(): Promise<string | undefined>;
}

/**
 * The open document. It is read once, judged by the core, and told once what to write: figures are renewed where they stand, the words
 * of the person around them stay. Figures carry marks (writers/docx/figure-mark), so that they are known again after any editing.
 */
export interface DocumentHost {
  readonly can: {
    readonly insert: boolean;
    readonly refresh: boolean;
    readonly select: boolean;
    /** Put a remark beside a place, as a comment. */
    readonly remark: boolean;
    /** Open a report as a document of its own, with page and page numbers. */
    readonly openAsNew?: true;
  };
  readText(): Promise<DocumentText>;
  /** In place of the report that was inserted before (`DocumentText.hasReport`), else where the person stands; everything else stays. @throws HostRefused */
  insert(report: ReportDocument, profile?: DocumentProfile): Promise<void>;
  /** Where `can.openAsNew`. @throws HostRefused */
  openAsNew?(report: ReportDocument, profile?: DocumentProfile): Promise<void>;
  /** Only figures of the last `readText`; all or nothing. @throws HostRefused also where the document has changed since */
  refreshFigures(renewals: readonly FigureRenewal[]): Promise<void>;
  select(place: TextPlace): Promise<void>;
  /** Beside what the person has remarked; those of an earlier call are replaced. */
  remark(remarks: readonly TextRemark[]): Promise<void>;
}
