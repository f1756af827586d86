/** How the figures of the open document stand to the workbook: which are outdated, which the person has typed over, which are lost. */
import type { FigureJudgement, RefreshedFigure } from '../writers/refresh/judge-figures';

export interface InDocument {
  /** How many figures it holds. */
  readonly figures: number;
  /** One was inserted, which inserting again replaces whole. */
  readonly hasReport: boolean;
  /** Untouched, and the workbook now tells them otherwise. */
  readonly outdated: readonly RefreshedFigure[];
  /** Typed over by the person: never overwritten. */
  readonly overtyped: readonly RefreshedFigure[];
  /** Sentences that the workbook does not bear out any more. */
  readonly turned: FigureJudgement['untrue'];
  readonly missing: FigureJudgement['missing'];
  readonly nameless: readonly string[];
  /** How many were brought up to date just now. */
  readonly renewed?: number;
}
