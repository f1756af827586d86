/** The whole pane: theme, language, error boundary, frame and the step that is open. */
import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import type { Session } from '../actions/session';
import { PaneFrame } from './frame/PaneFrame';
import { SessionProvider, usePaneSession } from './session-context';
import { ErrorBoundary } from './states/ErrorBoundary';
import { ReadingState } from './states/ReadingState';
import { usePaneTheme } from './theme';

/** One chunk for all three, fetched while the first check runs. */
const stepsChunk = () => import(/* webpackChunkName: "steps" */ './steps');
const STEPS = {
  check: lazy(() => stepsChunk().then(({ CheckStep }) => ({ default: CheckStep }))),
  rates: lazy(() => stepsChunk().then(({ RatesStep }) => ({ default: RatesStep }))),
  report: lazy(() => stepsChunk().then(({ ReportStep }) => ({ default: ReportStep }))),
};

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

function Steps() {
  const { state } = usePaneSession();
  if (state.bug) throw state.bug;
  const Open = state.prepared ? STEPS[state.step] : ReadingState;
  return (
    <PaneFrame>
      <Suspense fallback={<ReadingState />}>
        <Open />
      </Suspense>
    </PaneFrame>
  );
}
