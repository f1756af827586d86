/** How many phrases wait, and the way through them; what was struck out, and the way to keep one's own words. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { ReportWords } from './words';

const useStyles = makeStyles({
  root: { margin: '12px 16px 0', display: 'flex', flexDirection: 'column', gap: '4px', lineHeight: '20px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '12px', rowGap: '4px' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  done: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  sign: { color: tokens.colorStatusSuccessForeground1 },
});

interface Props {
  readonly words: ReportWords;
  readonly waiting: number;
  readonly struck: number;
  readonly onNext: () => void;
  readonly onRestore: () => void;
  /** Absent where nothing can be kept, or there is nothing to keep. */
  readonly onKeep: (() => void) | undefined;
}

export function PhraseLine({ words: { phrases: words }, waiting, struck, onNext, onRestore, onKeep }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <div className={styles.line}>
        {waiting > 0 ? (
          <>
            <span>{words.open(waiting)}</span>
            <Button size="small" onClick={onNext}>{words.next}</Button>
          </>
        ) : (
          <span className={styles.done}><CheckmarkCircleFilled className={styles.sign} aria-hidden />{words.done}</span>
        )}
        {struck > 0 && <span>{words.struck(struck)} <Link as="button" onClick={onRestore}>{words.restore}</Link></span>}
        {onKeep && <Link as="button" title={words.keepText} onClick={onKeep}>{words.keep}</Link>}
      </div>
      {waiting > 0 && <p className={styles.text}>{words.openText}</p>}
    </section>
  );
}
