/** What the person should know of the draft before it goes out: it speaks of another period than the one asked for. One line each. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportDocument } from '../../model/report-document';
import { LevelIcon } from '../check/LevelIcon';

const useStyles = makeStyles({
  root: { margin: '8px 16px', display: 'flex', flexDirection: 'column', gap: '6px' },
  line: { display: 'flex', gap: '8px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
});

export function Notices({ document: { notices = [] } }: { readonly document: ReportDocument }) {
  const styles = useStyles();
  if (notices.length === 0) return null;
  return (
    <div className={styles.root} role="status">
      {notices.map((notice) => <div key={notice} className={styles.line}><LevelIcon standing="soft" /><span>{notice}</span></div>)}
    </div>
  );
}
