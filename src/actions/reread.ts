/**
 * What a fresh reading does to the state: the first decides where the pane opens; later the open card stays open. Where its finding is gone, mended by the person, the
 * one that now stands in its place in the list opens instead: of findings A, B, C with B open and mended, C opens.
 */
import type { Finding } from '../model/finding';
import type { PreparedReport } from '../report';
import { findingsInOrder, isBlank } from './finding-order';
import { openingStep } from './opening-step';
import type { SessionState } from './state';

export function withPrepared(state: SessionState, prepared: PreparedReport): SessionState {
  const { open, mended } = openAfter(state, prepared.findings);
  return { ...state, step: openingStep(state, prepared), reading: { state: 'done' }, prepared, openFinding: open?.id, mended: mended && !isBlank(mended) ? mended.subject : undefined };
}

function openAfter(state: SessionState, after: readonly Finding[]): { open?: Finding | undefined; mended?: Finding } {
  if (state.openFinding === undefined) return {};
  const kept = after.find(({ id }) => id === state.openFinding);
  if (kept) return { open: kept };
  const before = state.prepared ? findingsInOrder(state.prepared) : [];
  const at = before.findIndex(({ id }) => id === state.openFinding);
  const mended = before[at];
  if (!mended) return {};
  const remaining = new Map(after.map((finding) => [finding.id, finding]));
  const following = [...before.slice(at + 1), ...before.slice(0, at)].find(({ id }) => remaining.has(id));
  return { open: following && remaining.get(following.id), mended };
}
