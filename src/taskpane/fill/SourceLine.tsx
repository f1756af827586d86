/** Where the figures of a preview come from, with the way to another source. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  text: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

export function SourceLine({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.root}><span className={styles.text}>{text}</span>{children}</div>;
}
