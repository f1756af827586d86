/** The one primary button of the step, always at the bottom, with lesser ones before it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LastNotice } from './LastNotice';

const useStyles = makeStyles({
  root: {
    position: 'relative', flexShrink: 0, padding: '12px 16px', display: 'flex', flexDirection: 'column', gap: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1,
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& button': { flexShrink: 0, minWidth: 'auto', whiteSpace: 'nowrap' } },
  primary: { flexGrow: 1 },
});

interface Props {
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  /** One sentence about what the button will do. */
  readonly hint?: string;
  readonly children?: ReactNode;
}

export function PrimaryBar({ label, onPress, disabled = false, hint, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <LastNotice />
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <div className={styles.buttons}>
        {children}
        <Button className={styles.primary} appearance="primary" disabledFocusable={disabled} onClick={onPress}>{label}</Button>
      </div>
    </div>
  );
}
