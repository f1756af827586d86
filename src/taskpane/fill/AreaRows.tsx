/** The form by what it is about, each with what is left; a press goes to the next empty cell there. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ChevronRightRegular } from '@fluentui/react-icons';
import type { AreaProgress } from '../../filling/progress/fill-progress';
import { decimal } from '../../model/decimal';
import type { Area } from '../../model/indicator';
import { formatNumber } from '../../text/format';
import { doneOf } from './progress-view';
import { ShareBar } from './ShareBar';
import type { FillWords } from './words';

const useStyles = makeStyles({
  list: {
    margin: 0, padding: 0, listStyleType: 'none', overflow: 'hidden', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  row: {
    width: '100%', boxSizing: 'border-box', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto 72px 16px', alignItems: 'center', columnGap: '8px', minHeight: '40px', padding: '4px 8px 4px 12px',
    border: 'none', background: 'none', font: 'inherit', color: 'inherit', textAlign: 'start', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':disabled': { cursor: 'default', color: 'inherit', backgroundColor: 'transparent' },
  },
  open: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorStatusWarningForeground1, display: 'block' },
  figures: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  icon: { fontSize: '16px', color: tokens.colorNeutralForeground3 },
  good: { fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
});

interface Props {
  readonly words: FillWords;
  readonly areas: readonly AreaProgress[];
  /** Absent where the host cannot go to a cell. */
  readonly onArea: ((area: Area) => void) | undefined;
}

const text = (count: number): string => formatNumber(decimal(count));

export function AreaRows({ words, areas, onArea }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {areas.map((area) => (
        <li key={area.area}>
          <button
            type="button"
            className={styles.row}
            disabled={area.empty === 0 || !onArea}
            title={area.empty > 0 && onArea ? words.overview.goTo(words.overview.areaTitles[area.area]) : undefined}
            onClick={() => onArea?.(area.area)}
          >
            <span>
              {words.overview.areaTitles[area.area]}
              {area.unexplained > 0 && <span className={styles.open}>{words.overview.unexplained(area.unexplained)}</span>}
            </span>
            <span className={styles.figures}>{text(doneOf(area))}/{text(area.total)}</span>
            <ShareBar counts={area} isThin />
            {area.empty === 0 ? <CheckmarkCircleFilled className={styles.good} aria-hidden /> : <ChevronRightRegular className={styles.icon} aria-hidden />}
          </button>
        </li>
      ))}
    </ul>
  );
}
