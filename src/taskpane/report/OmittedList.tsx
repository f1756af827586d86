/** Parts that were left out by themselves, with the reason for each; what the person left out is told by the list of sections. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Omission } from '../../model/report-document';
import { LEFT_OUT } from '../../narrative/section';
import { Fold } from './Fold';
import type { ReportWords } from './words';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '18px', fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
});

export function OmittedList({ words, omitted }: { readonly words: ReportWords; readonly omitted: readonly Omission[] }) {
  const styles = useStyles();
  const byThemselves = omitted.filter(({ reason }) => reason !== LEFT_OUT);
  if (byThemselves.length === 0) return null;
  return (
    <Fold label={words.omitted(byThemselves.length)} text={words.omittedText}>
      <ul className={styles.list}>
        {byThemselves.map(({ section, reason }, at) => <li key={at}>{section}：{reason}</li>)}
      </ul>
    </Fold>
  );
}
