/** Which checks passed, and which could not run with the reason: neither is a finding, both are said. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../locale/words';

const useStyles = makeStyles({
  root: {
    margin: '0 16px 8px', padding: '8px 12px 12px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200, lineHeight: '20px', maxHeight: '280px', overflowY: 'auto',
  },
  head: { margin: '4px 0', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: '18px', color: tokens.colorNeutralForeground2 },
  reason: { color: tokens.colorNeutralForeground3 },
});

export interface OutcomeLine {
  readonly key: string;
  readonly title: string;
  readonly reason?: string;
}

interface Props {
  readonly words: Words;
  readonly passed: readonly OutcomeLine[];
  readonly skipped: readonly OutcomeLine[];
}

export function OutcomePanel({ words, passed, skipped }: Props) {
  const styles = useStyles();
  const parts = [
    { head: words.check.skippedTitle, lines: skipped },
    { head: words.check.passedTitle, lines: passed },
  ];
  return (
    <section className={styles.root} aria-label={words.check.outcomes} tabIndex={0}>
      {parts.filter(({ lines }) => lines.length > 0).map(({ head, lines }) => (
        <div key={head}>
          <h2 className={styles.head}>{head}</h2>
          <ul className={styles.list}>
            {lines.map(({ key, title, reason }) => (
              <li key={key}>
                {title}
                {reason !== undefined && <span className={styles.reason}> — {reason}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
