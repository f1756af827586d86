/** Marks in the sheet: off by default, and gone without a trace when switched off. */
import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { Words } from '../locale/words';

const useStyles = makeStyles({
  root: { padding: '0 16px 4px', display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly words: Words;
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}

export function MarksSwitch({ words, shown, onChange }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Switch label={words.check.marks} checked={shown} onChange={(_, { checked }) => onChange(checked)} />
      {shown && <span className={styles.hint}>{words.check.marksHint}</span>}
    </div>
  );
}
