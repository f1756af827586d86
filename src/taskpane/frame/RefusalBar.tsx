/** What could not be done, and what can be done instead: one sentence that stays until it is closed. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, ErrorCircleFilled } from '@fluentui/react-icons';

const useStyles = makeStyles({
  root: {
    flexShrink: 0, display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '8px 8px 8px 16px',
    backgroundColor: tokens.colorPaletteRedBackground1, borderBottom: `1px solid ${tokens.colorPaletteRedBorder1}`,
  },
  icon: { flexShrink: 0, marginTop: '4px', color: tokens.colorPaletteRedForeground1 },
  text: { flexGrow: 1, margin: 0, padding: '2px 0', lineHeight: tokens.lineHeightBase300 },
});

interface Props {
  readonly dismissLabel: string;
  readonly sentence: string;
  readonly onDismiss: () => void;
}

export function RefusalBar({ dismissLabel, sentence, onDismiss }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="alert">
      <ErrorCircleFilled className={styles.icon} aria-hidden />
      <p className={styles.text}>{sentence}</p>
      <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={dismissLabel} onClick={onDismiss} />
    </div>
  );
}
