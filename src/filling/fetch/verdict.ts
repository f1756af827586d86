/** What became of a condition in a ledger: row by row, and for a formula; or why it cannot be held against it. */
import type { LedgerColumn } from './ledger';

export interface Verdict {
  readonly holds: boolean;
  /** What is to be said of the row, after 「3 行」: 没有填“是否签订集体合同”. */
  readonly remark?: string;
}

export interface HeldCondition {
  readonly column: LedgerColumn;
  /** Ways to meet it, of which a row meets one at most; each a list of criteria for the column: [["\"是\""], ["\"√\""]]. */
  readonly ways: readonly (readonly string[])[];
  /** Blank rows meet it, so that a formula has to ask for a name as well. */
  readonly takesBlanks?: true;
  readonly verdicts: ReadonlyMap<number, Verdict>;
  /** 是否签订集体合同为“是” */
  readonly words: string;
}

/** Why nothing can be counted by it, one clause. */
export interface Refusal {
  readonly refused: string;
}
