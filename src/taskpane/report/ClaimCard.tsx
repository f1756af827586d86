/** Where a figure of the report comes from: its arithmetic and its cells, each with the way to it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CellRef } from '../../model/address';
import type { Claim } from '../../model/claim';
import { FigureLinks, type Figure } from '../check/FigureLinks';
import type { Words } from '../locale/words';
import { BottomCard } from './BottomCard';
import type { ReportWords } from './words';

const useStyles = makeStyles({
  arithmetic: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  locate: { alignSelf: 'flex-start' },
});

interface Props {
  readonly words: Words;
  readonly reportWords: ReportWords;
  /** As the page tells it; where it will be told otherwise, both: 900人 → 901人. */
  readonly title: string;
  readonly claim: Claim;
  readonly figures: readonly Figure[];
  readonly onSelect: ((place: CellRef) => void) | undefined;
  readonly onClose: () => void;
  /** More ways on. */
  readonly children?: ReactNode;
}

export function ClaimCard({ words, reportWords, title, claim, figures, onSelect, onClose, children }: Props) {
  const styles = useStyles();
  const [first] = claim.cells;
  return (
    <BottomCard name={reportWords.source} title={title} closeLabel={reportWords.close} from={`[data-claim="${CSS.escape(claim.id)}"]`} onClose={onClose}>
      {claim.arithmetic !== '' && <p className={styles.arithmetic}>{claim.arithmetic}</p>}
      <FigureLinks words={words} figures={figures} canSelect={onSelect !== undefined} onSelect={(place) => onSelect?.(place)} />
      {onSelect && first && (
        <Button size="small" className={styles.locate} icon={<LocationRegular />} onClick={() => onSelect(first)}>{reportWords.locate}</Button>
      )}
      {children}
    </BottomCard>
  );
}
