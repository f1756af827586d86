/** One remark: its place in the draft's own words, and what is wrong there. When open, what can be done about it stands beneath. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import type { PlacedRemark } from '../../actions/proofreading';
import { remarkExcerpt } from '../../actions/remark-excerpt';
import { useCardStyles } from '../check/card-styles';
import { Excerpt } from './Excerpt';
import { RemarkIcon } from './RemarkIcon';
import type { RemarkState } from './remark-states';
import type { ProofreadWords } from './words';

const useStyles = makeStyles({
  excerpt: { gridColumn: '2 / -1', lineHeight: '22px' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  message: { gridColumn: '2 / -1', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly words: ProofreadWords;
  readonly paragraphs: readonly string[];
  readonly remark: PlacedRemark;
  readonly state: RemarkState;
  readonly open: boolean;
  /** Of all cards, one is reached by Tab; the arrow keys lead on from it. */
  readonly inTabOrder: boolean;
  readonly onOpen: (id: string) => void;
  /** Absent while the card is closed. */
  readonly body: ReactNode;
}

export const RemarkCard = memo(function RemarkCard({ words, paragraphs, remark, state, open, inTabOrder, onOpen, body }: Props) {
  const [styles, card] = [useStyles(), useCardStyles()];
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={item} className={mergeClasses(card.card, open && card.open)}>
      <button
        type="button"
        className={mergeClasses(card.head, open && card.openHead)}
        aria-expanded={open}
        data-remark={remark.id}
        tabIndex={inTabOrder ? 0 : -1}
        onClick={() => onOpen(remark.id)}
      >
        <RemarkIcon state={state} className={card.icon} />
        <span className={styles.hidden}>{words.levels[state]}</span>
        <Excerpt className={styles.excerpt} excerpt={remarkExcerpt(paragraphs, remark.place)} state={state} />
        <span className={mergeClasses(styles.message, !open && card.oneLine)} lang="zh-CN">{remark.message}</span>
      </button>
      {open && <div className={card.body}>{body}</div>}
    </li>
  );
});
