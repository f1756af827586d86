/** Which workbook is open beside the document, with the way to open it again after it has changed. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { receiveWorkbook } from '../../actions/receive-workbook';
import { usePaneSession } from '../session-context';
import { useWorkbookChooser } from './use-workbook-chooser';
import { documentWordsFor } from './words';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'baseline', gap: '8px', minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  name: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  again: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
});

export function WorkbookLine() {
  const styles = useStyles();
  const { session, state, perform, isAvailable } = usePaneSession();
  const workbook = useWorkbookChooser();
  const words = documentWordsFor(state.locale);
  if (!session.can.open || state.fileName === undefined) return null;
  return (
    <div className={styles.root}>
      <span className={styles.name} title={state.fileName}>{state.fileName}</span>
      {isAvailable(receiveWorkbook) && <Link as="button" className={styles.again} title={words.receiveHint} onClick={() => perform(receiveWorkbook, { isAsked: true })}>{receiveWorkbook.label(state.locale)}</Link>}
      <Link as="button" className={styles.again} title={words.reopenHint} onClick={workbook.choose}>{words.reopen}</Link>
      {workbook.input}
    </div>
  );
}
