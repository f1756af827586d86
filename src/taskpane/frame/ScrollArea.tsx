/** The part of the pane that scrolls, between the frame's top and its primary button. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', display: 'flex', flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2, scrollbarGutter: 'stable', scrollbarWidth: 'thin',
  },
  /** The bar takes its room from the right margin, so that both margins look alike. */
  content: { flexGrow: 1, display: 'flex', flexDirection: 'column', marginInlineEnd: '-8px' },
});

export function ScrollArea({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.content}>{children}</div>
    </div>
  );
}
