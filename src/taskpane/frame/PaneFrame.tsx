/** Header, tabs and what is told in passing around the open step. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneSession } from '../session-context';
import { FrameHeader } from './FrameHeader';
import { LoadedFormBar } from './LoadedFormBar';
import { ProgressStrip } from './ProgressStrip';
import { RefusalBar } from './RefusalBar';
import { PANEL_ID, STEPS, STEPS_OF_READING, StepTabs, tabId } from './StepTabs';

const useStyles = makeStyles({
  root: { position: 'relative', flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  panel: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

export function PaneFrame({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { session, state, words } = usePaneSession();
  const { running, refusal, step } = state;
  return (
    <div className={styles.root}>
      <FrameHeader />
      <StepTabs words={words} step={step} steps={session.can.open ? STEPS_OF_READING : STEPS} onStep={(chosen) => session.update((before) => ({ ...before, step: chosen }))} />
      {running && <ProgressStrip key={running.actionId} words={words} running={running} onCancel={session.cancel} />}
      {refusal !== undefined && (
        <RefusalBar dismissLabel={words.frame.dismiss} sentence={refusal} onDismiss={() => session.update((before) => ({ ...before, refusal: undefined }))} />
      )}
      <LoadedFormBar />
      <div className={styles.panel} id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(step)}>
        {children}
      </div>
    </div>
  );
}
