/** How the figures of the open document stand to the workbook: what is outdated, typed over, turned, lost, each with its place. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { InDocument } from '../../actions/in-document';
import { showInDocument, type WantedPlace } from '../../actions/show-in-document';
import { reportWordsFor } from '../report/words';
import { usePaneSession } from '../session-context';
import { PlaceList } from './PlaceList';
import { documentWordsFor, type DocumentWords } from './words';

const useStyles = makeStyles({
  root: {
    margin: '12px 16px 8px', padding: '8px 12px', display: 'flex', flexDirection: 'column', gap: '4px', lineHeight: '20px',
    borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: '6px' },
  sign: { flexShrink: 0, marginTop: '2px', fontSize: '16px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
});

export function DocumentCard() {
  const styles = useStyles();
  const { state: { inDocument, locale }, perform, isAvailable } = usePaneSession();
  if (!inDocument || inDocument.figures === 0) return null;
  const words = documentWordsFor(locale);
  const { untrue, reason } = reportWordsFor(locale).word;
  const onShow = isAvailable(showInDocument) ? (place: WantedPlace) => perform(showInDocument, place) : undefined;
  const { outdated, overtyped, turned, missing, nameless } = inDocument;
  const lost = [...missing, ...nameless.map((from) => ({ from }))];
  const isRenewed = outdated.length === 0;
  const isWell = isRenewed && turned.length === 0;
  const Sign = isWell ? CheckmarkCircleFilled : WarningFilled;
  return (
    <section className={styles.root} aria-label={words.state}>
      <div className={styles.head} role="status">
        <Sign className={mergeClasses(styles.sign, isWell ? styles.good : styles.doubtful)} aria-hidden />
        <span>{headline(inDocument, words)}</span>
      </div>
      <PlaceList words={words} title="" onShow={onShow} places={outdated.map(({ from, to, ...at }) => ({ text: words.pair(from, to), place: { ...at, words: from } }))} />
      <PlaceList words={words} title={words.overtyped(overtyped.length)} onShow={onShow} places={overtyped.map(({ from, to, ...at }) => ({ text: words.overtypedPair(from, to), place: { ...at, words: from } }))} />
      <PlaceList words={words} title={untrue(turned.length)} onShow={isRenewed ? onShow : undefined} places={turned.map((each) => ({ text: reason(each.sentence, each), place: { words: each.sentence } }))} />
      <PlaceList words={words} title={words.missing(lost.length)} onShow={onShow} places={lost.map(({ from, ...at }) => ({ text: from, place: { ...at, words: from } }))} />
    </section>
  );
}

function headline({ figures, outdated, overtyped, missing, renewed }: InDocument, words: DocumentWords): string {
  if (outdated.length > 0) return words.outdated(outdated.length);
  if (renewed !== undefined && renewed > 0) return words.renewed(renewed);
  return words.agree(figures - overtyped.length - missing.length);
}
