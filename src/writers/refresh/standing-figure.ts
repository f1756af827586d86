/** A figure where it stands in a paragraph, and what is said of a sentence that it does not bear out any more. */
import type { Claim } from '../../model/claim';
import type { UntrueReason } from '../../model/sheet-figure';
import type { Direction } from '../../text/direction-words';
import type { StandingText } from './sentence-pieces';

export interface StandingFigure extends StandingText {
  /** As the sheet tells it now. */
  readonly claim?: Claim;
  /** Its premise is gone. */
  readonly refuted?: UntrueReason;
}

export interface UntrueSentence {
  /** As it stands after the refresh. */
  readonly sentence: string;
  /** The figure that turned, or the clause that is not so any more. */
  readonly words: string;
  readonly reason: UntrueReason;
  /** What the sheet tells now, where the reason is a direction. */
  readonly now?: Direction;
}
