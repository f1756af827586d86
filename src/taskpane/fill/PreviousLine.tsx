/** Last period's workbook by name, with 移除. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, HistoryRegular } from '@fluentui/react-icons';
import { removePrevious } from '../../actions/remove-previous';
import { useFill } from './use-fill';

const useStyles = makeStyles({
  root: {
    display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr) auto', alignItems: 'center', columnGap: '8px', padding: '4px 4px 4px 12px', borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200, lineHeight: '18px',
  },
  icon: { fontSize: '18px', color: tokens.colorBrandForeground1 },
  name: { display: 'block', color: tokens.colorNeutralForeground1 },
  used: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export function PreviousLine() {
  const styles = useStyles();
  const { state, fillWords, perform } = useFill();
  const { previous } = state;
  if (!previous) return null;
  const { previous: words } = fillWords;
  return (
    <div className={styles.root}>
      <HistoryRegular className={styles.icon} aria-hidden />
      <span>
        <span className={styles.name}>{words.label} · {previous.fileName}</span>
        <span className={styles.used}>{words.used}</span>
      </span>
      <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={words.remove(previous.fileName)} onClick={() => perform(removePrevious, undefined)} />
    </div>
  );
}
