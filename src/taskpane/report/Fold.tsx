/** One line that opens what stands beneath it; several of them make a list. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { margin: '0 16px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: '8px 0', cursor: 'pointer', lineHeight: '20px', color: tokens.colorNeutralForeground1, borderRadius: tokens.borderRadiusSmall,
    '::marker': { color: tokens.colorNeutralForeground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  content: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 0 12px' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly label: string;
  /** One sentence on what is listed. */
  readonly text?: string;
  readonly children: ReactNode;
}

export function Fold({ label, text, children }: Props) {
  const styles = useStyles();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{label}</summary>
      <div className={styles.content}>
        {text !== undefined && <p className={styles.text}>{text}</p>}
        {children}
      </div>
    </details>
  );
}
