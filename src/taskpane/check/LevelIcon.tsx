/** The sign of a level, or of being explained; shape and colour both tell it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CircleHintRegular, CommentCheckmarkFilled, ErrorCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import type { Standing } from './finding-groups';

const useStyles = makeStyles({
  root: { flexShrink: 0, fontSize: '16px' },
  hard: { color: tokens.colorPaletteRedForeground1 },
  blank: { color: tokens.colorNeutralForeground2 },
  soft: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorBrandForeground1 },
  explained: { color: tokens.colorStatusSuccessForeground1 },
});

const ICONS = { hard: ErrorCircleFilled, blank: CircleHintRegular, soft: WarningFilled, hint: InfoFilled, explained: CommentCheckmarkFilled } satisfies Record<Standing, unknown>;

export function LevelIcon({ standing, className }: { readonly standing: Standing; readonly className?: string }) {
  const styles = useStyles();
  const Icon = ICONS[standing];
  return <Icon className={mergeClasses(styles.root, styles[standing], className)} aria-hidden />;
}
