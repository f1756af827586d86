/** What can be done about a remark: its suggestion, its place, the cells that say so; or it is set aside. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular, DocumentSearchRegular } from '@fluentui/react-icons';
import { copySuggestion } from '../../actions/copy-suggestion';
import { withDismissed, type PlacedRemark } from '../../actions/proofreading';
import { selectCell } from '../../actions/select-cell';
import { selectRemark } from '../../actions/select-remark';
import { cellName, cellText } from '../cell-name';
import { useCardStyles } from '../check/card-styles';
import { FigureLinks } from '../check/FigureLinks';
import { useProofread } from './use-proofread';

const useStyles = makeStyles({
  suggestion: { display: 'flex', alignItems: 'center', gap: '8px', lineHeight: '20px' },
  lead: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  words: { minWidth: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusSuccessForeground1, whiteSpace: 'pre-wrap' },
  cells: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly remark: PlacedRemark;
  readonly isDismissed: boolean;
  /** Absent where the place is in sight. */
  readonly onLocate?: () => void;
}

export function RemarkBody({ remark: { id, suggestion, cells = [] }, isDismissed, onLocate }: Props) {
  const [styles, card] = [useStyles(), useCardStyles()];
  const { session, state, words: paneWords, proofreadWords: words, perform, change, isAvailable } = useProofread();
  const { prepared } = state;
  const figures = prepared ? cells.map((place) => ({ place, name: cellName(prepared, place) ?? place.sheet, value: cellText(prepared, place) })) : [];
  return (
    <>
      {suggestion !== undefined && (
        <div className={styles.suggestion}>
          <span className={styles.lead}>{suggestion === '' ? words.strike : words.suggestion}</span>
          {suggestion !== '' && <span className={styles.words} lang="zh-CN">{suggestion}</span>}
          {suggestion !== '' && <Button size="small" appearance="subtle" icon={<CopyRegular />} aria-label={words.copyOf(suggestion)} title={words.copy} onClick={() => perform(copySuggestion, suggestion)} />}
        </div>
      )}
      {figures.length > 0 && (
        <div>
          <h3 className={styles.cells}>{words.cells}</h3>
          <FigureLinks words={paneWords} figures={figures} canSelect={session.can.select} onSelect={(place) => perform(selectCell, place)} />
        </div>
      )}
      <div className={card.buttons}>
        {onLocate && isAvailable(selectRemark) && <Button size="small" icon={<DocumentSearchRegular />} onClick={onLocate}>{words.locate}</Button>}
        <Button size="small" onClick={() => change((draft) => withDismissed(draft, id, !isDismissed))}>{isDismissed ? words.restore : words.dismiss}</Button>
      </div>
    </>
  );
}
