/** 必填未填 12 格, folded: what has to be filled in is one line among the findings, with the way to the next of them. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { blanksLeft } from '../../actions/finding-order';
import type { Words } from '../locale/words';
import type { FindingGroup } from './finding-groups';
import { LevelIcon } from './LevelIcon';

const useStyles = makeStyles({
  root: {
    display: 'flex', alignItems: 'center', gap: '8px', padding: '4px 8px 4px 0', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  toggle: {
    width: '100%', display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px', padding: '0 12px', border: 'none', background: 'none', font: 'inherit', color: 'inherit', textAlign: 'start', cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  sheet: { color: tokens.colorNeutralForeground2 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  next: { flexShrink: 0 },
});

interface Props {
  readonly words: Words;
  readonly group: FindingGroup;
  /** Where blanks of several sheets stand below one another. */
  readonly namesSheet: boolean;
  readonly isUnfolded: boolean;
  readonly onFold: () => void;
  readonly nextLabel: string;
  /** Absent where the host cannot go to a cell. */
  readonly onNext: (() => void) | undefined;
}

export function BlankHeading({ words, group, namesSheet, isUnfolded, onFold, nextLabel, onNext }: Props) {
  const styles = useStyles();
  const Chevron = isUnfolded ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.toggle} aria-expanded={isUnfolded} onClick={onFold}>
          <LevelIcon standing="blank" />
          <span>{words.check.blanks(blanksLeft(group))}{namesSheet && <span className={styles.sheet}> · {group.sheet}</span>}</span>
          <Chevron className={styles.chevron} aria-hidden />
        </button>
      </h2>
      {onNext && <Button className={styles.next} size="small" onClick={onNext}>{nextLabel}</Button>}
    </div>
  );
}
