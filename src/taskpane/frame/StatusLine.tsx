/** The status in words, a colour and a sign; told aloud when it changes. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular, ErrorCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { Status, Tone } from './status';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: '4px', minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  icon: { flexShrink: 0, fontSize: '16px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const ICONS = { good: CheckmarkCircleFilled, bad: ErrorCircleFilled, doubtful: WarningFilled, quiet: CircleRegular } satisfies Record<Tone, unknown>;

export function StatusLine({ status }: { readonly status: Status }) {
  const styles = useStyles();
  const Icon = ICONS[status.tone];
  return (
    <div role="status" className={mergeClasses(styles.root, styles[status.tone])}>
      <Icon className={styles.icon} aria-hidden />
      <span>{status.text}</span>
    </div>
  );
}
