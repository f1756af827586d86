/** The remarks in reading order, with the keys of a list of cards. The first 40 are shown, more on demand or when one of them is opened. */
import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { PlacedRemark } from '../../actions/proofreading';
import { MoreButton } from '../check/MoreButton';
import { useCardKeys } from '../frame/use-card-keys';
import { RemarkCard } from './RemarkCard';
import type { RemarkState } from './remark-states';
import type { ProofreadWords } from './words';

const PAGE = 40;

const useStyles = makeStyles({
  root: { padding: '0 16px 16px', display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface Props {
  readonly words: ProofreadWords;
  readonly paragraphs: readonly string[];
  readonly remarks: readonly PlacedRemark[];
  readonly stateOf: (remark: PlacedRemark) => RemarkState;
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onMove: (id: string) => void;
  readonly onLocate: (id: string) => void;
  readonly renderBody: (remark: PlacedRemark) => ReactNode;
}

export function RemarkList({ words, paragraphs, remarks, stateOf, openId, onOpen, onMove, onLocate, renderBody }: Props) {
  const styles = useStyles();
  const [pages, setPages] = useState(1);
  const { entry, root, handlers } = useCardKeys({ mark: 'remark', order: remarks.map(({ id }) => id), openId, listed: remarks, onMove, onEnter: onLocate });
  const shown = remarks.slice(0, Math.max(pages * PAGE, remarks.findIndex(({ id }) => id === openId) + 1));
  return (
    <div ref={root} className={styles.root} {...handlers} role="region" aria-label={words.listLabel}>
      <ul className={styles.list}>
        {shown.map((remark) => (
          <RemarkCard
            key={remark.id}
            words={words}
            paragraphs={paragraphs}
            remark={remark}
            state={stateOf(remark)}
            open={remark.id === openId}
            inTabOrder={remark.id === entry}
            onOpen={onOpen}
            body={remark.id === openId && renderBody(remark)}
          />
        ))}
      </ul>
      <MoreButton rest={remarks.length - shown.length} page={PAGE} label={words.more} onPress={() => setPages(pages + 1)} />
    </div>
  );
}
