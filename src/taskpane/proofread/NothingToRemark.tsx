/** Nothing is left to say of the draft: said pleasantly, and no more than was looked at. */
import type { ProofreadDraft } from '../../actions/proofreading';
import { StateScreen } from '../states/StateScreen';
import type { ProofreadWords } from './words';

interface Props {
  readonly words: ProofreadWords;
  readonly draft: ProofreadDraft;
}

export function NothingToRemark({ words: { well }, draft: { mended, dismissed, heldAgainst } }: Props) {
  const text = dismissed.size > 0 ? well.dismissed(dismissed.size) : mended > 0 ? well.mended(mended) : heldAgainst ? well.text : well.withoutSheet;
  return <StateScreen picture="well" title={well.title} text={text} />;
}
