/** The whole pane: theme, language, error boundary, frame and the step that is open. */
import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Session } from '../actions/session';
import { CheckStep } from './check/CheckStep';
import { PaneFrame } from './frame/PaneFrame';
import { RatesStep } from './rates/RatesStep';
import { ReportStep } from './report/ReportStep';
import { SessionProvider, usePaneSession } from './session-context';
import { ErrorBoundary } from './states/ErrorBoundary';
import { ReadingState } from './states/ReadingState';
import { usePaneTheme } from './theme';

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
  const open = { check: CheckStep, rates: RatesStep, report: ReportStep }[state.step];
  const Open = state.prepared ? open : ReadingState;
  return (
    <PaneFrame>
      <Open />
    </PaneFrame>
  );
}
