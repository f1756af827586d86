/**
 * A number in a text, with the cells it comes from. Text is rendered from claims, so that no digit
 * enters a report that is not a figure of the sheet.
 */
import type { CellRef } from './address';
import type { Decimal } from './decimal';

export type ClaimOperation = 'value' | 'difference' | 'rate' | 'growth' | 'share' | 'completion' | 'sum';

export interface Claim {
  /** Unique in its document and the same whenever the same figure is told again. */
  readonly id: string;
  readonly operation: ClaimOperation;
  /** Indicator id, or rate id for a rate. */
  readonly subject: string;
  /** Exactly the value printed: rounded once, in `unit`. */
  readonly value: Decimal;
  /** 人, 家, 万元, %, 个百分点. */
  readonly unit: string;
  /** As it stands in the sentence, unit included: 1,206人, 92.3%. */
  readonly text: string;
  readonly cells: readonly CellRef[];
  /** One line for the reader who asks where it comes from: 会员人数 1,206 ÷ 职工人数 1,306. */
  readonly arithmetic: string;
}
