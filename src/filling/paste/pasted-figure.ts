/** A figure of a pasted block with the line that it belongs to, and a label that nothing could be made of. */
import type { Fact } from '../../model/fact';
import type { ReportPeriod } from '../../model/period';
import type { UnitOfMeasure } from '../../model/quantity';

export interface PastedFigure {
  /** Place in the block; unit and period as this form calls them. */
  readonly fact: Fact;
  /** As pasted, and where its label stands. */
  readonly label: string;
  readonly row: number;
  readonly column: number;
  /** Of the line, stated or the form's own. */
  readonly unitOfMeasure: UnitOfMeasure | undefined;
  /** A unit stated with the label that cannot measure the indicator. */
  readonly unitMisfit?: string;
  readonly doubts: readonly string[];
}

export interface OpenLabel {
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly reason: string;
  /** Where the person has to say what it means: indicator ids, best first. */
  readonly candidates?: readonly string[];
}

export interface PastedFigures {
  readonly figures: readonly PastedFigure[];
  readonly open: readonly OpenLabel[];
  /** What the block says of itself, where it does. */
  readonly reportPeriod?: ReportPeriod;
  readonly reportingUnit?: string;
}
