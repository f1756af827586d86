/** 新建报表, 取数, 结转: three ways to begin, each with what it will do; what cannot be done here says why. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowForwardRegular, DatabaseArrowDownRegular, TableAddRegular } from '@fluentui/react-icons';
import { carryFigures } from '../../actions/carry-figures';
import { fetchFigures } from '../../actions/fetch-figures';
import { opened } from '../../actions/open-panel';
import { makeForm } from '../../actions/make-form';
import { usePaneSession } from '../session-context';
import { useGivenFile } from '../use-given-file';

const useStyles = makeStyles({
  root: { width: '100%', display: 'flex', flexDirection: 'column', gap: '8px', textAlign: 'start' },
  choice: {
    width: '100%', boxSizing: 'border-box', display: 'grid', gridTemplateColumns: '40px minmax(0, 1fr)', columnGap: '12px', alignItems: 'center', padding: '12px', cursor: 'pointer',
    font: 'inherit', textAlign: 'start', color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, border: `1px solid ${tokens.colorBrandStroke1}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  icon: {
    gridRow: '1 / span 2', display: 'flex', alignItems: 'center', justifyContent: 'center', width: '40px', height: '40px', fontSize: '22px',
    borderRadius: tokens.borderRadiusLarge, color: tokens.colorBrandForeground1, backgroundColor: tokens.colorBrandBackground2,
  },
  quiet: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3 },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, lineHeight: '22px' },
  what: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  why: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

export function StartChoices() {
  const styles = useStyles();
  const { session, state, words, perform, isAvailable } = usePaneSession();
  const { locale } = state;
  const ledger = useGivenFile(fetchFigures.label(locale), '.xlsx', (file) => perform(fetchFigures, file));
  const earlier = useGivenFile(carryFigures.label(locale), '.xlsx', (file) => perform(carryFigures, file));
  const startNew = (): void => session.update((now) => opened(now, { kind: 'new-form' }));
  const canWrite = isAvailable(makeForm);
  const choices = [
    { key: 'new-form', label: makeForm.label(locale), Icon: TableAddRegular, onPress: startNew },
    { key: 'fetch', label: fetchFigures.label(locale), Icon: DatabaseArrowDownRegular, onPress: ledger.choose },
    { key: 'carry', label: carryFigures.label(locale), Icon: ArrowForwardRegular, onPress: earlier.choose },
  ] as const;
  return (
    <div className={styles.root} role="group" aria-label={words.start.choices}>
      {choices.map(({ key, label, Icon, onPress }) => (
        <button key={key} type="button" className={styles.choice} disabled={!canWrite} onClick={onPress}>
          <span className={mergeClasses(styles.icon, !canWrite && styles.quiet)}><Icon aria-hidden /></span>
          <span className={styles.name}>{label}</span>
          <span className={styles.what}>{words.start[key]}</span>
        </button>
      ))}
      {!canWrite && <p className={styles.why}>{words.start.cannotWrite}</p>}
      {ledger.input}
      {earlier.input}
    </div>
  );
}
