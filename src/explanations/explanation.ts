/**
 * The clerk's answer to a soft finding (核实说明): it never deletes the finding, and it holds only as long as the figures
 * stand that it was written about. All of it is on the visible sheet 「审核说明」, so nothing here refers to a finding's id.
 */
import type { CellRef } from '../model/address';
import type { ClaimedQuantity } from './claimed-quantity';
import type { ReasonCode } from './reasons';

/** A figure as it stood when the explanation was written. */
export interface BoundValue {
  /** Absent for the rest of a long list, which is bound by its number and its sum. */
  readonly place?: CellRef;
  /** 会员人数 本期; "" for a cell outside of any form. */
  readonly name: string;
  /** 1,206; 92.3%; 空. */
  readonly printed: string;
}

/** The question as the sheet asks it: where, about what, how much, why it is asked. */
export interface AskedAbout {
  readonly sheet: string;
  /** B9; "" where it was left out by hand. */
  readonly address: string;
  /** 会员人数 */
  readonly subject: string;
  /** 1,406人 */
  readonly actual: string;
  /** 【表内审核关系应成立】工资集体协商企业数 214 应不大于 集体合同企业数 208，多 6。 */
  readonly question: string;
}

export interface Explanation {
  readonly about: AskedAbout;
  readonly reasonCode: ReasonCode;
  readonly text: string;
  readonly claimed: readonly ClaimedQuantity[];
  /** Empty where it was typed by hand and no figure was noted. */
  readonly boundTo: readonly BoundValue[];
  /** Its row on the sheet, once it stands there. */
  readonly row?: number;
}

/** "stale": a figure it was written about has changed. "insufficient": it says nothing, 「情况属实」. "orphan": nothing is asked any more. */
export type ExplanationState = 'accepted' | 'stale' | 'insufficient' | 'orphan';

export interface StatedExplanation {
  readonly explanation: Explanation;
  readonly state: ExplanationState;
}
