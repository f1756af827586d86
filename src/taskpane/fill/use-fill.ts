/** The session as the components of 填报 need it: with their own words and the way from one panel to another. */
import { type FillPanel } from '../../actions/filling';
import { opened } from '../../actions/open-panel';
import { usePaneSession, type PaneSession } from '../session-context';
import { fillWordsFor, type FillWords } from './words';

interface FillSession extends PaneSession {
  readonly fillWords: FillWords;
  /** undefined goes back to the progress. */
  readonly show: (panel: FillPanel | undefined) => void;
}

export function useFill(): FillSession {
  const pane = usePaneSession();
  const { session, state } = pane;
  return {
    ...pane,
    fillWords: fillWordsFor(state.locale),
    show: (panel) => session.update((now) => opened(now, panel)),
  };
}
