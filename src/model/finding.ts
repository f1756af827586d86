/**
 * What a check found. A finding carries data, not sentences: `describeFinding` words it last, in the reader's language.
 */
import type { CellRef } from './address';
import type { CellValue } from './workbook';
import type { Level } from './relation';

export type MessageValue = string | number;
export type MessageData = Readonly<Record<string, MessageValue>>;

/** A change of cells that would answer a finding. */
export interface Repair {
  readonly changes: readonly { readonly place: CellRef; readonly from: CellValue; readonly to: CellValue }[];
  readonly reason: string;
}

export interface Finding {
  /** The same for the same fault in the same cell, run after run. */
  readonly id: string;
  readonly checkId: string;
  readonly level: Level;
  readonly messageId: string;
  readonly data: MessageData;
  readonly place: CellRef;
  /** Form.id */
  readonly formId: string;
  /** What stands at the place, in the words of the form: 四川 会员人数. */
  readonly subject: string;
  readonly related: readonly CellRef[];
  /** As printed; "" for an empty cell. */
  readonly actual: string;
  /** What it should be or where it should lie; absent where the check cannot say. */
  readonly expected?: string;
  readonly clause?: string;
  readonly repairs: readonly Repair[];
}

/** One check on one form: it passed, found something, could not be run (with the reason), or is broken (a bug of ours). */
export type CheckOutcome =
  | { readonly checkId: string; readonly formId: string; readonly state: 'passed' }
  | { readonly checkId: string; readonly formId: string; readonly state: 'found'; readonly findings: readonly Finding[] }
  | { readonly checkId: string; readonly formId: string; readonly state: 'skipped'; readonly reason: string }
  | { readonly checkId: string; readonly formId: string; readonly state: 'broke'; readonly error: Error };
