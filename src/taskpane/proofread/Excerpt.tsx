/** A place of the draft within its words, marked by a line in the colour of its level. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Excerpt as Words } from '../../actions/remark-excerpt';
import type { RemarkState } from './remark-states';
import { useMarkStyles } from './mark-styles';

const useStyles = makeStyles({ root: { overflowWrap: 'anywhere' } });

interface Props {
  readonly excerpt: Words;
  readonly state: RemarkState;
  readonly className?: string;
}

export function Excerpt({ excerpt: { before, text, after }, state, className }: Props) {
  const [styles, marks] = [useStyles(), useMarkStyles()];
  return (
    <span className={mergeClasses(styles.root, className)} lang="zh-CN">
      {before}
      <mark className={mergeClasses(marks.mark, marks[state])}>{text}</mark>
      {after}
    </span>
  );
}
