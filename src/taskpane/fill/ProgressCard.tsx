/** 已填 118 / 142, of which so many are required and blank (as 校验 counts them), the bar with its legend, what is left, and the same by column. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { FillProgress } from '../../filling/progress/fill-progress';
import { formatNumber } from '../../text/format';
import { decimal } from '../../model/decimal';
import { doneOf, PARTS } from './progress-view';
import { ShareBar } from './ShareBar';
import type { FillWords } from './words';

const useStyles = makeStyles({
  root: {
    display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px', borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: { margin: 0, display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: '6px', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300, lineHeight: '32px' },
  done: { fontSize: tokens.fontSizeBase600, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  total: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  left: { marginInlineStart: 'auto', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  good: { display: 'inline-flex', alignItems: 'center', gap: '4px', color: tokens.colorStatusSuccessForeground1 },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  entry: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontVariantNumeric: 'tabular-nums' },
  dot: { width: '8px', height: '8px', borderRadius: tokens.borderRadiusCircular, forcedColorAdjust: 'none' },
  filled: { backgroundColor: tokens.colorBrandBackground },
  fetched: { backgroundColor: tokens.colorPaletteTealBackground2 },
  calculated: { backgroundColor: tokens.colorPaletteLavenderBackground2 },
  columns: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '8px' },
});

const text = (count: number): string => formatNumber(decimal(count));

export function ProgressCard({ words, progress, blanks }: { readonly words: FillWords; readonly progress: FillProgress; readonly blanks: number }) {
  const styles = useStyles();
  const { totals, columns } = progress;
  const { overview } = words;
  const left = blanks > 0 ? overview.leftRequired(text(totals.empty), text(blanks)) : overview.left(text(totals.empty));
  return (
    <section className={styles.root}>
      <h2 className={styles.top}>
        {overview.filled}
        <span className={styles.done}>{text(doneOf(totals))}</span>
        <span className={styles.total}>{overview.of(text(totals.total))}</span>
        {totals.empty > 0 ? (
          <span className={styles.left}>{left}</span>
        ) : (
          <span className={mergeClasses(styles.left, styles.good)}><CheckmarkCircleFilled aria-hidden />{overview.allFilled}</span>
        )}
      </h2>
      <ShareBar counts={totals} />
      <ul className={styles.legend}>
        {PARTS.filter((part) => totals[part] > 0).map((part) => (
          <li key={part} className={styles.entry}><span className={mergeClasses(styles.dot, styles[part])} aria-hidden />{overview.parts[part]} {text(totals[part])}</li>
        ))}
      </ul>
      {columns.length > 1 && (
        <div className={styles.columns}>
          {columns.map((column) => overview.columnDone(column.period.label.trim(), text(doneOf(column)), text(column.total))).join(' · ')}
        </div>
      )}
    </section>
  );
}
