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
import type { HeldCondition, Refusal } from './verdict';

export function heldCondition(ledger: Ledger, column: LedgerColumn, condition: CountCondition, period: ReportPeriod | undefined): HeldCondition | Refusal {
  if ('atLeast' in condition || 'isFilled' in condition) return heldNumber(ledger, column, condition);
  if ('is' in condition || 'oneOf' in condition || 'noneOf' in condition) return heldAnswer(ledger, column, condition);
  return heldDate(ledger, column, condition, period);
}
