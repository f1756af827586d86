/**
 * The result follows the sheet: a change is checked again by itself, 300 ms after the last keystroke and without any
 * stir, and the cell that a person selects opens its card. A check that the person cancelled is not started again. What a
 * person types ends 撤销: taking back a new form would take what was typed into it along.
 */
import { checkWorkbook } from './check-workbook';
import { findingAt } from './finding-order';
import type { Session } from './session';
import { isStale } from './state';

const QUIET_MS = 300;

/** @returns a function that stops it */
export function keepChecking(session: Session, quietMs = QUIET_MS): () => void {
  const { spreadsheet } = session;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = session.getState().changes;

  const follow = session.subscribe(() => {
    const state = session.getState();
    const { changes, reading } = state;
    // What changes during the very first check waits for its end.
    if (changes === seen || reading.state === 'never') return;
    seen = changes;
    clearTimeout(timer);
    if (!isStale(state) || reading.state === 'cancelled') return;
    timer = setTimeout(() => {
      // What the person has started since may have read it already.
      if (isStale(session.getState())) void session.perform(checkWorkbook, undefined, { quiet: true });
    }, quietMs);
  });

  const stops = [follow, () => clearTimeout(timer)];
  if (spreadsheet.can.watch) {
    stops.push(
      spreadsheet.onChange(() => session.update((state) => ({ ...state, changes: state.changes + 1, undoable: undefined }))),
      spreadsheet.onSelect((place) =>
        session.update((state) => {
          const finding = findingAt(state, place);
          return { ...state, selection: place, ...(finding && { openFinding: finding.id, mended: undefined }) };
        }),
      ),
    );
  }
  return () => stops.forEach((stop) => stop());
}
