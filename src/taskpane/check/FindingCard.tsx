/**
 * One remark: place, figure and what is wrong with it. When open, what can be done about it stands beneath.
 */
import { mergeClasses } from '@fluentui/react-components';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import { addressOf } from '../../model/address';
import type { Finding } from '../../model/finding';
import type { Words } from '../locale/words';
import { useCardStyles } from './card-styles';
import type { CardText } from './card-texts';
import { LevelIcon } from './LevelIcon';

export interface FindingCardProps {
  readonly words: Words;
  readonly finding: Finding;
  readonly text: CardText;
  readonly open: boolean;
  /** Of all cards, one is reached by Tab; the arrow keys lead on from it. */
  readonly inTabOrder: boolean;
  readonly onOpen: (finding: Finding) => void;
  /** Made only when the card is open. */
  readonly renderBody: (finding: Finding) => ReactNode;
}

export const FindingCard = memo(function FindingCard({ words, finding, text, open, inTabOrder, onOpen, renderBody }: FindingCardProps) {
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
        <LevelIcon standing={text.standing} className={styles.icon} />
        <span className={styles.subject}>
          {text.subject}
          <span className={styles.address}>{addressOf(finding.place)}</span>
        </span>
        <span className={styles.actual}>{text.actual || words.check.empty}</span>
        <span className={mergeClasses(styles.sentence, !open && styles.oneLine)}>{text.sentence}</span>
        {text.note !== undefined && <span className={styles.note}>{text.note}</span>}
      </button>
      {open && <div className={styles.body}>{renderBody(finding)}</div>}
    </li>
  );
});
