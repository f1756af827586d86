/** The first reading of a workbook: the shape of what is coming, so that nothing jumps when it arrives. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Words } from '../locale/words';

const useStyles = makeStyles({
  root: { padding: '16px', display: 'flex', flexDirection: 'column', gap: '12px' },
  bar: {
    height: '64px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground3,
    animationName: { '0%': { opacity: 0.4 }, '50%': { opacity: 1 }, '100%': { opacity: 0.4 } },
    animationDuration: '1.6s', animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  short: { height: '24px', width: '60%' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export function ReadingScreen({ words }: { readonly words: Words }) {
  const styles = useStyles();
  return (
    <div className={styles.root} aria-busy="true">
      <span className={styles.spoken}>{words.readingTitle}</span>
      <div className={mergeClasses(styles.bar, styles.short)} />
      <div className={styles.bar} />
      <div className={styles.bar} />
      <div className={styles.bar} />
    </div>
  );
}
