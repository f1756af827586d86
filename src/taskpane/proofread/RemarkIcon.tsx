/** The sign of a remark's level, as in 校验, or of being set aside. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons';
import { LevelIcon } from '../check/LevelIcon';
import type { RemarkState } from './remark-states';

const useStyles = makeStyles({ dismissed: { flexShrink: 0, fontSize: '16px', color: tokens.colorNeutralForeground3 } });

export function RemarkIcon({ state, className }: { readonly state: RemarkState; readonly className?: string }) {
  const styles = useStyles();
  if (state === 'dismissed') return <EyeOffRegular className={mergeClasses(styles.dismissed, className)} aria-hidden />;
  return <LevelIcon standing={state} {...(className !== undefined && { className })} />;
}
