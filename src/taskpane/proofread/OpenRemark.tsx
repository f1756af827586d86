/** The remark that is open in the whole text, under it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProofreadDraft } from '../../actions/proofreading';
import { BottomCard } from '../report/BottomCard';
import { RemarkBody } from './RemarkBody';
import { stateOf } from './remark-states';
import { useProofread } from './use-proofread';

const useStyles = makeStyles({ message: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground1 } });

interface Props {
  readonly draft: ProofreadDraft;
  readonly onClose: () => void;
}

export function OpenRemark({ draft: { remarks, dismissed, open }, onClose }: Props) {
  const styles = useStyles();
  const { proofreadWords: words } = useProofread();
  const remark = remarks.find(({ id }) => id === open);
  if (!remark) return null;
  return (
    <BottomCard name={words.card} title={words.levels[stateOf(remark, dismissed)]} closeLabel={words.close} from={`[data-mark="${CSS.escape(remark.id)}"]`} onClose={onClose}>
      <p className={styles.message} lang="zh-CN">{remark.message}</p>
      <RemarkBody remark={remark} isDismissed={dismissed.has(remark.id)} />
    </BottomCard>
  );
}
