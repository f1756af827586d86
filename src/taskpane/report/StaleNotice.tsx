/** The sheet has changed under the report: how many sentences, where the first is, and what will be added. Stays in sight. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { NewerReport } from '../../actions/report-draft';
import { LevelIcon } from '../check/LevelIcon';
import type { ReportWords } from './words';

const useStyles = makeStyles({
  root: {
    position: 'sticky', top: 0, zIndex: 1, margin: '0 16px', padding: '8px 12px', display: 'flex', gap: '8px', borderRadius: tokens.borderRadiusLarge, lineHeight: '20px',
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, boxShadow: tokens.shadow4,
  },
  sign: { marginTop: '2px' },
  added: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
});

interface Props {
  readonly words: ReportWords;
  readonly newer: NewerReport;
  readonly onShow: () => void;
}

export function StaleNotice({ words: { stale: words }, newer: { stale, added }, onShow }: Props) {
  const styles = useStyles();
  const sentence = stale.length === 0 ? words.added(added.length) : added.length === 0 ? words.title(stale.length) : words.both(stale.length, added.length);
  return (
    <div className={styles.root}>
      <LevelIcon standing="soft" className={styles.sign} />
      <div>
        <span role="status">{sentence}</span> {stale.length > 0 && <Link as="button" onClick={onShow}>{words.show}</Link>}
        {added.map(({ text }) => <p key={text} className={styles.added}>{words.addition}：{text}</p>)}
      </div>
    </div>
  );
}
