/** Top of the pane: form, status, menu. The right end of the first line stays free for the host's own menu. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneSession } from '../session-context';
import { WorkbookLine } from '../document/WorkbookLine';
import { FormChooser } from './FormChooser';
import { FormTitle } from './FormTitle';
import { FrameMenu } from './FrameMenu';
import { statusOf } from './status';
import { UndoButton } from './UndoButton';
import { StatusLine } from './StatusLine';

const useStyles = makeStyles({
  root: { padding: '12px 16px 4px', flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  /** 34 × 32 px at the top right belong to Office. */
  title: { paddingInlineEnd: '28px', minHeight: '22px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minHeight: '32px' },
  tools: { flexShrink: 0, display: 'flex' },
});

export function FrameHeader() {
  const styles = useStyles();
  const { state, words } = usePaneSession();
  return (
    <div className={styles.root}>
      <div className={styles.title}>
        <FormTitle forms={state.prepared?.forms ?? []} words={words} />
        <FormChooser />
        <WorkbookLine />
      </div>
      <div className={styles.line}>
        <StatusLine status={statusOf(state, words)} />
        <span className={styles.tools}><UndoButton /><FrameMenu /></span>
      </div>
    </div>
  );
}
