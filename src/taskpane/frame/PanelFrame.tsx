/** A panel of a step: its title with the way back, what it shows, and its bar. Escape goes back; the focus begins at the title. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { ScrollArea } from './ScrollArea';

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  head: {
    flexShrink: 0, display: 'flex', alignItems: 'center', gap: '4px', padding: '4px 8px', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  content: { flexGrow: 1, padding: '12px 16px 16px', display: 'flex', flexDirection: 'column', gap: '12px' },
});

interface Props {
  readonly title: string;
  readonly backLabel: string;
  readonly onBack: () => void;
  /** The panel's PrimaryBar. */
  readonly bar: ReactNode;
  readonly children: ReactNode;
}

export function PanelFrame({ title, backLabel, onBack, bar, children }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div
      className={styles.root}
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented) onBack();
      }}
    >
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={backLabel} onClick={onBack} />
        <h2 ref={heading} tabIndex={-1} className={styles.title}>{title}</h2>
      </div>
      <ScrollArea>
        <div className={styles.content}>{children}</div>
      </ScrollArea>
      {bar}
    </div>
  );
}
