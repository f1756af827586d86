import type { FillPanel } from './filling';
import type { SessionState } from './state';

/** What was told in passing lies over a panel's figures: it gives place. */
export function opened(state: SessionState, panel: FillPanel | undefined): SessionState {
  return { ...state, step: 'fill', refusal: undefined, notice: panel ? undefined : state.notice, fill: { ...state.fill, panel } };
}
