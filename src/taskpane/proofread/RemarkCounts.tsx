/** 错误 2 · 待核实 5 · 提示 3 · 已忽略 1, each of which shows only its own; then, small, how many are mended. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { CountButton } from '../frame/CountButton';
import { RemarkIcon } from './RemarkIcon';
import { REMARK_STATES, type RemarkState } from './remark-states';
import type { ProofreadWords } from './words';

const useStyles = makeStyles({
  root: { padding: '4px 16px 12px', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  mended: { fontSize: tokens.fontSizeBase200, color: tokens.colorStatusSuccessForeground1 },
});

interface Props {
  readonly words: ProofreadWords;
  readonly counts: Readonly<Record<RemarkState, number>>;
  readonly mended: number;
  readonly only: RemarkState | undefined;
  readonly onOnly: (state: RemarkState | undefined) => void;
}

export function RemarkCounts({ words, counts, mended, only, onOnly }: Props) {
  const styles = useStyles();
  const shown = REMARK_STATES.filter((state) => counts[state] > 0);
  if (shown.length === 0 && mended === 0) return null;
  return (
    <div className={styles.root} role="group" aria-label={words.counts}>
      {shown.map((state) => (
        <CountButton
          key={state}
          icon={<RemarkIcon state={state} />}
          label={words.levels[state]}
          count={counts[state]}
          name={words.show(words.levels[state], counts[state])}
          pressed={only === state}
          onPress={() => onOnly(only === state ? undefined : state)}
        />
      ))}
      <span className={styles.mended} role="status">{mended > 0 && words.mended(mended)}</span>
    </div>
  );
}
