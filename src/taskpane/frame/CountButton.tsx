/** 错误 2: how many there are of a kind, as a button that shows only these. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex', alignItems: 'center', gap: '4px', height: '28px', padding: '0 10px 0 8px', font: 'inherit', cursor: 'pointer',
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusCircular,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  pressed: { backgroundColor: tokens.colorNeutralBackground1Selected, border: `1px solid ${tokens.colorBrandStroke1}` },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly icon: ReactNode;
  readonly label: string;
  readonly count: number;
  /** The whole sentence, for a screen reader. */
  readonly name: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

export function CountButton({ icon, label, count, name, pressed, onPress }: Props) {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.root, pressed && styles.pressed)} aria-pressed={pressed} aria-label={name} onClick={onPress}>
      {icon}
      {label} <span className={styles.number}>{count}</span>
    </button>
  );
}
