/** 错误 · 2026年上半年 (2) */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../locale/words';
import type { FindingGroup } from './finding-groups';

const useStyles = makeStyles({
  root: {
    margin: '4px 0 0', display: 'flex', justifyContent: 'space-between', gap: '8px', fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

export function GroupHeading({ words, group }: { readonly words: Words; readonly group: FindingGroup }) {
  const styles = useStyles();
  return (
    <h2 className={styles.root}>
      <span>{words.levels[group.standing]} · {group.sheet}</span>
      <span className={styles.count}>{group.findings.length}</span>
    </h2>
  );
}
