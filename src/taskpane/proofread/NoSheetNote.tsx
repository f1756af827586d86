/** Without a form that is known only the text is read: said, with the way to open a workbook where it is a file. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import { openWorkbook } from '../../actions/open-workbook';
import { useWorkbookChooser } from '../document/use-workbook-chooser';
import { useProofread } from './use-proofread';

const useStyles = makeStyles({
  root: { display: 'flex', gap: '6px', textAlign: 'start', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, marginTop: '1px', fontSize: '16px' },
  link: { fontSize: tokens.fontSizeBase200 },
});

export function NoSheetNote() {
  const styles = useStyles();
  const { proofreadWords: words, isAvailable } = useProofread();
  const workbook = useWorkbookChooser();
  return (
    <div className={styles.root}>
      <InfoRegular className={styles.icon} aria-hidden />
      <span>
        {words.noSheet} {isAvailable(openWorkbook) && <Link as="button" className={styles.link} onClick={workbook.choose}>{words.openSheet}</Link>}
      </span>
      {workbook.input}
    </div>
  );
}
