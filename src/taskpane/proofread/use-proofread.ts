/** The session as the components of 校对 need it: with their own words, and the ways to change the draft that is looked at. */
import type { ProofreadDraft } from '../../actions/proofreading';
import { usePaneSession, type PaneSession } from '../session-context';
import { proofreadWordsFor, type ProofreadWords } from './words';

export interface ProofreadSession extends PaneSession {
  readonly proofreadWords: ProofreadWords;
  readonly change: (next: (draft: ProofreadDraft) => ProofreadDraft | undefined) => void;
}

export function useProofread(): ProofreadSession {
  const pane = usePaneSession();
  return {
    ...pane,
    proofreadWords: proofreadWordsFor(pane.state.locale),
    change: (next) => pane.session.update((now) => (now.proofread ? { ...now, proofread: next(now.proofread) } : now)),
  };
}
