/** The part of the pane that scrolls, between the frame's top and its primary button. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', display: 'flex', flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2, scrollbarGutter: 'stable',
  },
});

export function ScrollArea({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().root}>{children}</div>;
}
