/** The sign of a level; shape and colour both tell it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import type { Level } from '../../model/relation';

const useStyles = makeStyles({
  root: { flexShrink: 0, fontSize: '16px' },
  hard: { color: tokens.colorPaletteRedForeground1 },
  soft: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorBrandForeground1 },
});

const ICONS = { hard: ErrorCircleFilled, soft: WarningFilled, hint: InfoFilled } satisfies Record<Level, unknown>;

export function LevelIcon({ level, className }: { readonly level: Level; readonly className?: string }) {
  const styles = useStyles();
  const Icon = ICONS[level];
  return <Icon className={mergeClasses(styles.root, styles[level], className)} aria-hidden />;
}
