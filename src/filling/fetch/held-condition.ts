/**
 * A condition of a count rule, held against the cells of one ledger: which rows meet it, by which criteria a formula finds
 * exactly these rows, and what there is to say about others that a reader might have counted.
 */
import type { CountCondition } from '../../model/count-rule';
import type { ReportPeriod } from '../../model/period';
import { heldAnswer } from './answer-condition';
import { heldDate } from './date-condition';
import type { Ledger, LedgerColumn } from './ledger';
import { heldNumber } from './number-condition';

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

export function heldCondition(ledger: Ledger, column: LedgerColumn, condition: CountCondition, period: ReportPeriod | undefined): HeldCondition | Refusal {
  if ('atLeast' in condition || 'isFilled' in condition) return heldNumber(ledger, column, condition);
  if ('is' in condition || 'oneOf' in condition || 'noneOf' in condition) return heldAnswer(ledger, column, condition);
  return heldDate(ledger, column, condition, period);
}
