/** 错误 2 · 必填未填 12 · 待核实 5 · 提示 3 · 已说明 1, each of which shows only its own; below, small, 通过 and 未能检查 with their reasons. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CountButton } from '../frame/CountButton';
import type { Words } from '../locale/words';
import { STANDINGS, type Standing } from './finding-groups';
import { LevelIcon } from './LevelIcon';

const useStyles = makeStyles({
  root: { padding: '12px 16px 8px', display: 'flex', flexDirection: 'column', gap: '4px' },
  levels: { display: 'flex', flexWrap: 'wrap', gap: '8px', ':empty': { display: 'none' } },
  below: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px', minHeight: '32px' },
  rest: {
    display: 'inline-flex', alignItems: 'center', height: '28px', padding: '0 4px', border: 'none', background: 'none', cursor: 'pointer',
    font: 'inherit', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, marginInlineStart: '-4px',
    borderRadius: tokens.borderRadiusSmall, textDecorationLine: 'underline', textDecorationStyle: 'dotted', textUnderlineOffset: '3px',
  },
});

interface Props {
  readonly words: Words;
  readonly counts: Readonly<Record<Standing, number>>;
  readonly passed: number;
  readonly skipped: number;
  readonly only: Standing | undefined;
  readonly onOnly: (standing: Standing | undefined) => void;
  readonly outcomesShown: boolean;
  readonly onOutcomes: () => void;
  /** The switch for marks in the sheet. */
  readonly children?: ReactNode;
}

export function CountsLine({ words, counts, passed, skipped, only, onOnly, outcomesShown, onOutcomes, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={words.check.countsLabel}>
      <div className={styles.levels}>
        {STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => (
          <CountButton
            key={standing}
            icon={<LevelIcon standing={standing} />}
            label={words.levels[standing]}
            count={counts[standing]}
            name={standing === 'blank' ? words.check.showBlanks(counts.blank) : words.check.show(words.levels[standing], counts[standing])}
            pressed={only === standing}
            onPress={() => onOnly(only === standing ? undefined : standing)}
          />
        ))}
      </div>
      <div className={styles.below}>
        <button type="button" className={styles.rest} aria-expanded={outcomesShown} onClick={onOutcomes}>
          {[words.check.passed(passed), skipped > 0 && words.check.skipped(skipped)].filter(Boolean).join(words.status.separator)}
        </button>
        {children}
      </div>
    </div>
  );
}
