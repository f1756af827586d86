/**
 * What a check found. A finding carries data, not sentences: `describeFinding` words it last, in the reader's language.
 */
import type { CellRef } from './address';
import type { CellValue } from './workbook';
import type { Level } from './relation';

export type MessageValue = string | number;
export type MessageData = Readonly<Record<string, MessageValue>>;

export interface CellChange {
  readonly place: CellRef;
  readonly from: CellValue;
  readonly to: CellValue;
  /** What may be shown of both where the cell is private: 110101********1233. */
  readonly masked?: { readonly from: string; readonly to: string };
}

/** A change of cells that would answer a finding. */
export interface Repair {
  readonly changes: readonly CellChange[];
  readonly reason: string;
  /** 唯一可行: no other value of these cells satisfies the hard relations. */
  readonly isOnly?: true;
}

/** Which cells can be wrong: all smallest sets whose change satisfies every hard relation. */
export interface Culprits {
  /** Likeliest first; each with values that satisfy everything, as printed. */
  readonly sets: readonly { readonly cells: readonly CellRef[]; readonly witness: readonly string[] }[];
  /** Relations that cannot all hold while the other cells stay: why nothing smaller works. */
  readonly because: readonly (readonly string[])[];
  /** False where the search was ended by its bound. */
  readonly isComplete: boolean;
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
  /** It is a relation between cells that failed, not one cell by itself. */
  readonly isRelational?: true;
  /** Where another cell of the relation than the sentence speaks of is held to be wrong: what that one is. */
  readonly blamed?: { readonly subject: string; readonly actual: string };
  /** How many required cells it tells are still blank: something to be filled in, not something wrong. */
  readonly blanks?: number;
  /** How many more relations fail because of the same cell. */
  readonly alsoBreaks?: number;
  readonly culprits?: Culprits;
}

interface Outcome {
  readonly checkId: string;
  readonly formId: string;
  /** What was asserted, where a check asserts several things: the text of a relation. */
  readonly asserts?: string;
}

/** One assertion on one form: it passed, found something, could not be decided (with the reason), or is broken (a bug of ours). */
export type CheckOutcome =
  | (Outcome & { readonly state: 'passed' })
  | (Outcome & { readonly state: 'found'; readonly findings: readonly Finding[] })
  | (Outcome & { readonly state: 'skipped'; readonly reason: string })
  | (Outcome & { readonly state: 'broke'; readonly error: Error });
