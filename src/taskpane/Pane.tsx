/** The whole pane: theme, language, error boundary, frame and the step that is open. */
import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import type { Session } from '../actions/session';
import type { SessionState } from '../actions/state';
import { PaneFrame } from './frame/PaneFrame';
import { SessionProvider, usePaneSession } from './session-context';
import { ErrorBoundary } from './states/ErrorBoundary';
import { ReadingScreen } from './states/ReadingScreen';
import { ReadingState } from './states/ReadingState';
import { usePaneTheme } from './theme';

/** Fetched while the first check runs; one chunk, so that no step waits again. */
const stepsChunk = () => import(/* webpackChunkName: "steps" */ './OpenStep');
const OpenStep = lazy(() => stepsChunk().then((chunk) => ({ default: chunk.OpenStep })));

const useStyles = makeStyles({
  root: { height: '100%', minHeight: 0, display: 'flex', flexDirection: 'column', overflow: 'hidden', overflowWrap: 'anywhere' },
});

export function Pane({ session }: { readonly session: Session }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={usePaneTheme()} className={styles.root}>
      <SessionProvider session={session}>
        <Bounded />
      </SessionProvider>
    </FluentProvider>
  );
}

function Bounded() {
  const { state, words } = usePaneSession();
  useEffect(() => void stepsChunk(), []);
  useEffect(() => {
    document.documentElement.lang = state.locale;
  }, [state.locale]);
  return (
    <ErrorBoundary words={words}>
      <Steps />
    </ErrorBoundary>
  );
}

/** What can be open beside a workbook without a form: a draft needs none. */
function standsAlone({ step, fill: { panel } }: SessionState): boolean {
  return step === 'proofread' || (step === 'fill' && (panel?.kind === 'new-form' || panel?.kind === 'verify'));
}

function Steps() {
  const { state, words } = usePaneSession();
  if (state.bug) throw state.bug;
  return (
    <PaneFrame>
      {state.prepared || standsAlone(state) ? (
        <Suspense fallback={<ReadingScreen words={words} />}>
          <OpenStep step={state.step} />
        </Suspense>
      ) : (
        <ReadingState />
      )}
    </PaneFrame>
  );
}
