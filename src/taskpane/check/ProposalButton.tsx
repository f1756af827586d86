/** [18,074 → 10,874 · 两位数字颠倒]: one press writes it; where nothing else can be right, 唯一可行 stands beside it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSwapRegular, EditRegular } from '@fluentui/react-icons';
import type { Words } from '../locale/words';
import type { ProposalView } from './suspects';

/** Of a run that slid, so many changes show which way it goes. */
const LISTED = 4;

const useStyles = makeStyles({
  root: {
    width: '100%', boxSizing: 'border-box', display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr) auto', alignItems: 'center', columnGap: '8px',
    minHeight: '40px', padding: '6px 10px', textAlign: 'start', font: 'inherit', cursor: 'pointer', color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground2 },
  },
  first: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2, ':hover': { backgroundColor: tokens.colorBrandBackground2Hover } },
  icon: { fontSize: '18px', color: tokens.colorBrandForeground1 },
  values: { display: 'block', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', lineHeight: '20px' },
  reason: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  only: {
    padding: '1px 8px', borderRadius: tokens.borderRadiusCircular, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorBrandStroke1}`,
  },
});

interface Props {
  readonly words: Words;
  readonly proposal: ProposalView;
  readonly isFirst: boolean;
  /** No other cells can be wrong instead. */
  readonly isAlone: boolean;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

export function ProposalButton({ words, proposal, isFirst, isAlone, disabled, onPress }: Props) {
  const styles = useStyles();
  const { repair, changes, isSwap } = proposal;
  const blank = words.check.empty;
  const values = isSwap
    ? [words.suspects.swap(changes[0]!.from || blank, changes[1]!.from || blank)]
    : changes.slice(0, LISTED).map(({ from, to }) => words.suspects.changeOf(from || blank, to || blank));
  const more = isSwap ? 0 : changes.length - LISTED;
  const Icon = isSwap ? ArrowSwapRegular : EditRegular;
  return (
    <button type="button" className={mergeClasses(styles.root, isFirst && styles.first)} disabled={disabled} onClick={onPress}>
      <Icon className={styles.icon} aria-hidden />
      <span>
        {values.map((value) => <span key={value} className={styles.values}>{value}</span>)}
        {more > 0 && <span className={styles.values}>{words.suspects.andMore(more)}</span>}
        <span className={styles.reason}>{words.suspects.reason(repair.reason)}</span>
      </span>
      {repair.isOnly && <span className={styles.only}>{isAlone ? words.suspects.only : words.suspects.onlyHere}</span>}
    </button>
  );
}
