/**
 * One remark: place, figure and what is wrong with it; when open, the repairs, the way to the cell and, under ▸, the
 * relation with both sides' values.
 */
import { Button, mergeClasses } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import { addressOf } from '../../model/address';
import type { Finding, Repair } from '../../model/finding';
import type { Words } from '../locale/words';
import { useCardStyles } from './card-styles';
import { LevelIcon } from './LevelIcon';
import { RepairButtons } from './RepairButtons';

export interface FindingCardProps {
  readonly words: Words;
  readonly finding: Finding;
  readonly sentence: string;
  readonly open: boolean;
  /** Of all cards, one is reached by Tab; the arrow keys lead on from it. */
  readonly inTabOrder: boolean;
  readonly canSelect: boolean;
  readonly canWrite: boolean;
  readonly onOpen: (finding: Finding) => void;
  readonly onLocate: (finding: Finding) => void;
  readonly onRepair: (finding: Finding, repair: Repair) => void;
  /** Made only when the card is open. */
  readonly renderDetails: (finding: Finding) => ReactNode;
}

export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { words, finding, sentence, open, inTabOrder, canSelect, canWrite, onOpen, onLocate, onRepair, renderDetails } = props;
  const styles = useCardStyles();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={item} className={mergeClasses(styles.card, open && styles.open)}>
      <button
        type="button"
        className={mergeClasses(styles.head, open && styles.openHead)}
        aria-expanded={open}
        data-finding={finding.id}
        tabIndex={inTabOrder ? 0 : -1}
        onClick={() => onOpen(finding)}
      >
        <LevelIcon level={finding.level} className={styles.icon} />
        <span className={styles.subject}>
          {(finding.blamed ?? finding).subject}
          <span className={styles.address}>{addressOf(finding.place)}</span>
        </span>
        <span className={styles.actual}>{(finding.blamed ?? finding).actual || words.check.empty}</span>
        <span className={mergeClasses(styles.sentence, !open && styles.oneLine)}>{sentence}</span>
      </button>
      {open && (
        <div className={styles.body}>
          <div className={styles.buttons}>
            {canWrite && <RepairButtons words={words} repairs={finding.repairs} onRepair={(repair) => onRepair(finding, repair)} />}
            {canSelect && (
              <Button size="small" icon={<LocationRegular />} onClick={() => onLocate(finding)}>{words.check.locate}</Button>
            )}
          </div>
          {renderDetails(finding)}
        </div>
      )}
    </li>
  );
});
