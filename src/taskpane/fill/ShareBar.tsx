/** A thin bar: typed, fetched, calculated; what is left stays pale. Its figures stand beside it in words. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FillCounts } from '../../filling/progress/fill-progress';
import { PARTS, shareOf } from './progress-view';

const useStyles = makeStyles({
  root: {
    display: 'flex', height: '8px', overflow: 'hidden', borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  thin: { height: '4px' },
  filled: { backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: 'none' },
  fetched: { backgroundColor: tokens.colorPaletteTealBackground2, forcedColorAdjust: 'none' },
  calculated: { backgroundColor: tokens.colorPaletteLavenderBackground2, forcedColorAdjust: 'none' },
});

export function ShareBar({ counts, isThin = false }: { readonly counts: FillCounts; readonly isThin?: boolean }) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, isThin && styles.thin)} aria-hidden>
      {PARTS.map((part) => <span key={part} className={styles[part]} style={{ width: `${shareOf(counts[part], counts.total)}%` }} />)}
    </div>
  );
}
