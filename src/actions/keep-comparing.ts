/** The figures of the open document are held against each fresh reading of the workbook, so that what is outdated says so by itself. */
import { compareDocument } from './compare-document';
import type { Session } from './session';

/** @returns a function that stops it */
export function keepComparing(session: Session): () => void {
  if (!session.can.refresh) return () => undefined;
  let compared = session.getState().prepared;
  return session.subscribe(() => {
    const { prepared } = session.getState();
    if (prepared === compared) return;
    compared = prepared;
    if (prepared) void session.perform(compareDocument, undefined, { quiet: true });
  });
}
