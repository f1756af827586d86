/** What stands in the way of handing in, by its weight; a press goes to its card in 校验. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { blanksLeft, isBlank } from '../../actions/finding-order';
import type { Open } from '../../hand-in/open-findings';
import type { Finding } from '../../model/finding';
import { addressOf } from '../../model/address';
import { LevelIcon } from '../check/LevelIcon';
import type { FillWords } from './words';

const SHOWN = 12;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  head: { margin: '4px 0 -4px', display: 'flex', alignItems: 'center', gap: '6px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0, padding: 0, listStyleType: 'none', overflow: 'hidden', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  row: {
    width: '100%', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto 16px', columnGap: '8px', alignItems: 'center', minHeight: '36px', padding: '4px 8px 4px 12px', border: 'none', background: 'none', font: 'inherit', color: 'inherit', textAlign: 'start', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  more: { padding: '8px 12px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly words: FillWords['handIn'];
  readonly open: Open;
  readonly onFinding: (finding: Finding) => void;
}

export function OpenFindings({ words, open, onFinding }: Props) {
  const styles = useStyles();
  const [errors, blanks] = [open.hard.filter((finding) => !isBlank(finding)), open.hard.filter(isBlank)];
  const kinds = [
    { standing: 'hard', title: words.hard(errors.length), findings: errors },
    { standing: 'blank', title: words.blanks(blanksLeft({ findings: blanks })), findings: blanks },
    { standing: 'soft', title: words.unexplained(open.unexplained.length), findings: open.unexplained },
  ] as const;
  return (
    <>
      <p className={styles.title}>{words.notReady}</p>
      {kinds.map(({ standing, title, findings }) => findings.length > 0 && (
        <section key={standing}>
          <h3 className={styles.head}><LevelIcon standing={standing} />{title}</h3>
          <ul className={styles.list} style={{ marginTop: 8 }}>
            {findings.slice(0, SHOWN).map((finding) => (
              <li key={finding.id}>
                <button type="button" className={styles.row} title={words.goTo(finding.subject)} onClick={() => onFinding(finding)}>
                  <span>{finding.subject}</span>
                  <span className={styles.place}>{finding.place.sheet} {addressOf(finding.place)}</span>
                  <ChevronRightRegular aria-hidden />
                </button>
              </li>
            ))}
            {findings.length > SHOWN && <li className={styles.more}>{words.more(findings.length - SHOWN)}</li>}
          </ul>
        </section>
      ))}
    </>
  );
}
