/** What comes next: the next remark while there are any, else to read the draft once more; the remarks as comments and as a list beside it. */
import { Button } from '@fluentui/react-components';
import { copyRemarks } from '../../actions/copy-remarks';
import { nextRemark } from '../../actions/next-remark';
import { previousRemark } from '../../actions/previous-remark';
import { proofreadAgain } from '../../actions/proofread-again';
import { remarksLeft, type ProofreadDraft } from '../../actions/proofreading';
import { writeRemarks } from '../../actions/write-remarks';
import { isBusy } from '../../actions/state';
import { PrimaryBar } from '../frame/PrimaryBar';
import { useProofread } from './use-proofread';

export function ProofreadBar({ draft }: { readonly draft: ProofreadDraft }) {
  const { state, proofreadWords: words, perform, change, isAvailable } = useProofread();
  const { locale } = state;
  const left = remarksLeft(draft);
  const isLive = draft.source.kind === 'document' || draft.source.kind === 'report';
  // Pressed twice it is done once.
  const again = (): void => (isBusy(state) ? undefined : perform(proofreadAgain, undefined));
  const write = isAvailable(writeRemarks) && <Button onClick={() => perform(writeRemarks, undefined)}>{left.length > 0 ? writeRemarks.label(locale) : words.removeComments}</Button>;
  if (left.length === 0) {
    return isLive ? <PrimaryBar label={proofreadAgain.label(locale)} onPress={again}>{write}</PrimaryBar> : <PrimaryBar label={words.other} onPress={() => change(() => undefined)} />;
  }
  return (
    <PrimaryBar label={words.next(left.findIndex(({ id }) => id === draft.open) + 1, left.length)} onPress={() => perform(nextRemark, undefined)}>
      <Button onClick={() => perform(previousRemark, undefined)}>{previousRemark.label(locale)}</Button>
      {isLive && <Button onClick={again}>{proofreadAgain.label(locale)}</Button>}
      {write}
      <Button onClick={() => perform(copyRemarks, undefined)}>{copyRemarks.label(locale)}</Button>
    </PrimaryBar>
  );
}
