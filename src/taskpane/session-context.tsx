/** Hands the session to the step components; leaf components get plain props. */
import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Action } from '../actions/action';
import type { Session } from '../actions/session';
import type { SessionState } from '../actions/state';
import { wordsFor, type Words } from './locale/words';

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

export interface PaneSession {
  readonly session: Session;
  readonly state: SessionState;
  readonly words: Words;
  perform<Input>(action: Action<Input>, input: Input): void;
  isAvailable<Input>(action: Action<Input>): boolean;
}

export function usePaneSession(): PaneSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('usePaneSession outside of SessionProvider');
  const state = useSyncExternalStore(session.subscribe, session.getState);
  return {
    session,
    state,
    words: wordsFor(state.locale),
    perform: (action, input) => void session.perform(action, input),
    isAvailable: (action) => action.isAvailable(state, session.can),
  };
}
