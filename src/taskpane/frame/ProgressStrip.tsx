/** Progress with 取消, for what takes longer than half a second; shorter work passes unseen. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Running } from '../../actions/state';
import type { Words } from '../locale/words';

const SHOW_AFTER_MS = 500;

const useStyles = makeStyles({
  root: { flexShrink: 0, padding: '8px 16px', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', fontSize: tokens.fontSizeBase200 },
  label: { minWidth: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly words: Words;
  readonly running: Running;
  readonly onCancel: () => void;
}

export function ProgressStrip({ words, running, onCancel }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  const { progress } = running;
  const label = progress?.label ?? (running.actionId === 'check-workbook' ? words.progress.reading : words.progress.working);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.label}>{label}</span>
        <Button size="small" appearance="subtle" onClick={onCancel}>{words.progress.cancel}</Button>
      </div>
      <ProgressBar aria-label={label} thickness="medium" {...(progress && { value: progress.done, max: progress.total })} />
    </div>
  );
}
