/**
 * What the sheet says now of a figure that a document may hold: as a report would write it, or plainly where no report would, or that the
 * sentence around it is not borne out any more: 「还差3次」 once nothing is lacking, a place among 存在的不足 once the work is not late.
 */
import type { Claim } from './claim';

export type UntrueReason =
  /** Nothing is lacking of a target that is told as open. */
  | 'target-met'
  /** Told as a shortcoming, and is none any more: not late, or not less than last year. */
  | 'no-shortcoming'
  /** 增长 → 下降 or 持平, or words that say the opposite of the sheet. */
  | 'turned'
  | 'coverage-lost'
  | 'excess-lost'
  | 'past-half-lost'
  /** Other units lead, or in another order. */
  | 'order-changed'
  /** What was told as done comes to nothing. */
  | 'zero'
  /** The document speaks of another period than the sheet. */
  | 'other-period'
  /** It bears the name of another unit. */
  | 'other-unit'
  /** The annex: figures that its table has no place for, and a chart of figures that have changed. */
  | 'table-lacks'
  | 'chart-stale'
  | 'caption-changed';

export interface RefutedFigure {
  readonly kind: 'refuted';
  /** Of the claim as the document told it. */
  readonly id: string;
  readonly reason: UntrueReason;
  /** What the figure has become, where it can still be told: 完成40% is 完成100% now. */
  readonly claim?: Claim;
}

/** No report would choose it, or not in these words: it takes the words that stand in the document. */
export interface PlainFigure {
  readonly kind: 'plain';
  readonly claim: Claim;
}

/** Words that rest on the sheet and hold no figure: the caption of a chart, 「图1　同比变化最大的8项比率」, the period, 「2026年上半年」, or the unit. */
export interface SheetCaption {
  readonly kind: 'caption';
  readonly id: string;
  readonly text: string;
}

/** Id of the caption that names the period of the sheet. */
export const PERIOD_ID = 'period';
/** Id of the caption that names the unit of the sheet. */
export const UNIT_ID = 'unit';

/** A claim is written as it is. */
export type SheetFigure = Claim | PlainFigure | RefutedFigure | SheetCaption;
