/**
 * Remarks follow the workbook: while 校对 is looked at, each fresh reading holds the draft against it anew, without any stir. What was
 * tried once is not tried again, so that a document that cannot be read is not asked without end.
 */
import { proofreadAgain } from './proofread-again';
import { isOutdated } from './proofreading';
import type { Session } from './session';
import { isStale } from './state';

/** @returns a function that stops it */
export function keepProofreading(session: Session): () => void {
  let tried: readonly unknown[] = [];
  return session.subscribe(() => {
    const state = session.getState();
    const { step, proofread, prepared, running, report: { drafted }, reading } = state;
    if (step !== 'proofread' || !proofread || running || isStale(state) || reading.state === 'never') return;
    if (!isOutdated(proofread, prepared, drafted) || (tried[0] === prepared && tried[1] === drafted)) return;
    tried = [prepared, drafted];
    void session.perform(proofreadAgain, undefined, { quiet: true });
  });
}
