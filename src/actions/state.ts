/**
 * What the pane knows at one moment, as one immutable value. Every door (pane, ribbon, workbench) reads the same state,
 * and only actions and the watcher of the spreadsheet change it.
 *
 * `changes` counts the edits a person made in the sheet; `checkedAt` is that count when the workbook was last read.
 * The result is stale while the two differ: edit, edit, check → changes 2, checkedAt 2.
 */
import type { CellRef } from '../model/address';
import type { FormDefinition } from '../model/form';
import type { Sheet } from '../model/workbook';
import type { SheetEdit } from '../model/sheet-edit';
import type { DocumentHost, SpreadsheetHost } from '../hosts/host';
import type { PreparedReport, Progress } from '../report';
import type { Filling, OtherWorkbook } from './filling';
import type { InDocument } from './in-document';
import type { ProofreadDraft } from './proofreading';
import { NO_DRAFT, type ReportDraft } from './report-draft';

export type Locale = 'zh-CN' | 'en';
export type Step = 'fill' | 'check' | 'rates' | 'report' | 'proofread';

export type Reading =
  | { readonly state: 'never' }
  | { readonly state: 'done' }
  | { readonly state: 'cancelled' }
  /** Read, but no known form stands in it. */
  | { readonly state: 'no-form'; readonly sheets: readonly Sheet[] }
  | { readonly state: 'failed'; readonly sentence: string };

export interface Running {
  readonly actionId: string;
  /** Started by itself after a change in the sheet: no progress strip, no announcement. */
  readonly quiet: boolean;
  readonly progress?: Progress;
}

/** Something was done; worded by the door that shows it. */
export type Done =
  | { readonly kind: 'repaired'; readonly subject: string; readonly to: string }
  | { readonly kind: 'swapped'; readonly subjects: readonly string[] }
  | { readonly kind: 'several-repaired' | 'orphans-removed'; readonly count: number }
  | { readonly kind: 'explained'; readonly subject: string }
  /** isKept: it was also written into the workbook. */
  | { readonly kind: 'definition-loaded'; readonly title: string; readonly isKept: boolean }
  | { readonly kind: 'definition-removed'; readonly title: string }
  | { readonly kind: 'form-made'; readonly title: string; readonly sheet: string }
  | { readonly kind: 'filled'; readonly count: number }
  | { readonly kind: 'undone' }
  | { readonly kind: 'rates-written'; readonly sheets: readonly string[]; readonly count: number }
  | { readonly kind: 'downloaded' | 'saved'; readonly fileName: string }
  | { readonly kind: 'copied' | 'inserted' | 'handed-over' | 'opened-as-new' | 'phrases-kept' }
  | { readonly kind: 'document-refreshed' | 'remarks-written'; readonly count: number }
  | { readonly kind: 'report-renewed'; readonly count: number };

export interface Notice {
  /** Grows by one with each notice that follows another, so that the same words twice are told twice. */
  readonly number: number;
  readonly done: Done;
}

/** The last thing that was written, with what takes it back. */
export interface Undoable {
  /** Of the notice that told it. */
  readonly number: number;
  readonly done: Done;
  readonly edits: readonly SheetEdit[];
}

/** A form that was just loaded, with what there is to say about its relations. */
export interface LoadedForm {
  readonly title: string;
  readonly remarks: readonly string[];
}

export interface SessionState {
  readonly locale: Locale;
  readonly step: Step;
  readonly fileName: string | undefined;
  readonly reading: Reading;
  readonly prepared: PreparedReport | undefined;
  readonly changes: number;
  readonly checkedAt: number;
  readonly running: Running | undefined;
  readonly answers: ReadonlyMap<string, string>;
  /** Loaded by the person, the last one first. */
  readonly definitions: readonly FormDefinition[];
  /** Until the person has seen it. */
  readonly loaded: LoadedForm | undefined;
  /** Last period's workbook, for 结转 and for the checks. */
  readonly previous: OtherWorkbook | undefined;
  readonly fill: Filling;
  /** Forms chosen by the person: sheet name → definition code. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly selection: CellRef | undefined;
  readonly openFinding: string | undefined;
  /** Subject of the finding that was open and is gone since the last check. */
  readonly mended: string | undefined;
  readonly marksShown: boolean;
  readonly report: ReportDraft;
  /** Once the open document was held against the workbook. */
  readonly inDocument: InDocument | undefined;
  /** The draft that was proof-read last. */
  readonly proofread: ProofreadDraft | undefined;
  readonly notice: Notice | undefined;
  /** Longer than its notice: until something else is written, by whomever, or the person dismisses it. */
  readonly undoable: Undoable | undefined;
  /** One sentence: the host would not do it, or the input cannot be used. */
  readonly refusal: string | undefined;
  /** A fault of ours; the error boundary shows it. */
  readonly bug: Error | undefined;
}

export type StateChange = (state: SessionState) => SessionState;

/** What can be done here: the spreadsheet's abilities, and those of the document where there is one. */
export type Abilities = SpreadsheetHost['can'] & {
  readonly insert: boolean;
  readonly refresh: boolean;
  /** Go to a place of the document. */
  readonly showInText: boolean;
  readonly openAsNew: boolean;
  /** There is a document whose text can be read. */
  readonly readText: boolean;
  /** Put remarks beside its text. */
  readonly remark: boolean;
};

export function abilitiesOf(spreadsheet: SpreadsheetHost, document: DocumentHost | undefined): Abilities {
  const { insert = false, refresh = false, select = false, openAsNew = false, remark = false } = document?.can ?? {};
  return { ...spreadsheet.can, insert, refresh, showInText: select, openAsNew, readText: document !== undefined, remark };
}

export function initialState(locale: Locale, fileName?: string): SessionState {
  return {
    locale, fileName, step: 'check', reading: { state: 'never' }, prepared: undefined, changes: 0, checkedAt: 0, running: undefined,
    answers: new Map(), definitions: [], loaded: undefined, previous: undefined, fill: { chosen: undefined, panel: undefined }, chosen: new Map(), selection: undefined, openFinding: undefined, mended: undefined, marksShown: false,
    report: NO_DRAFT, inDocument: undefined, proofread: undefined, notice: undefined, undoable: undefined, refusal: undefined, bug: undefined,
  };
}

/** The sheet was changed since it was last read. */
export function isStale({ changes, checkedAt }: SessionState): boolean {
  return changes !== checkedAt;
}

/** Something runs that the person started; what follows a change by itself keeps nobody waiting. */
export function isBusy({ running }: SessionState): boolean {
  return running !== undefined && !running.quiet;
}

export function withNotice(state: SessionState, done: Done, undo?: readonly SheetEdit[]): SessionState {
  const number = Math.max(state.notice?.number ?? 0, state.undoable?.number ?? 0) + 1;
  return { ...state, refusal: undefined, notice: { number, done }, ...(undo && { undoable: { number, done, edits: undo } }) };
}
