/** Sections that were left out, with the reason for each. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Omission } from '../../model/report-document';
import type { Words } from '../locale/words';

const useStyles = makeStyles({
  root: { margin: '0 16px 16px', fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground1 },
  text: { margin: '4px 0' },
  list: { margin: 0, paddingInlineStart: '18px' },
});

export function OmittedList({ words, omitted }: { readonly words: Words; readonly omitted: readonly Omission[] }) {
  const styles = useStyles();
  if (omitted.length === 0) return null;
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{words.report.omitted(omitted.length)}</summary>
      <p className={styles.text}>{words.report.omittedText}</p>
      <ul className={styles.list}>
        {omitted.map(({ section, reason }) => <li key={section}>{section}：{reason}</li>)}
      </ul>
    </details>
  );
}
