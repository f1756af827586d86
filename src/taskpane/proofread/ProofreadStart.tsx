/** What 校对 does, and the ways to give it a draft: the document beside the pane, or a file, a text, the report of the pane itself. */
import { Button } from '@fluentui/react-components';
import { proofreadDocument } from '../../actions/proofread-document';
import { proofreadFile } from '../../actions/proofread-file';
import { proofreadReport } from '../../actions/proofread-report';
import { proofreadText } from '../../actions/proofread-text';
import { isBusy } from '../../actions/state';
import { PrimaryBar } from '../frame/PrimaryBar';
import { ScrollArea } from '../frame/ScrollArea';
import { StateScreen } from '../states/StateScreen';
import { useGivenFile } from '../use-given-file';
import { DRAFT_KINDS } from './draft-kinds';
import { NoSheetNote } from './NoSheetNote';
import { useProofread } from './use-proofread';

export function ProofreadStart({ onPaste }: { readonly onPaste: () => void }) {
  const { state, proofreadWords: words, perform, isAvailable } = useProofread();
  const { locale } = state;
  const file = useGivenFile(proofreadFile.label(locale), DRAFT_KINDS, (given) => perform(proofreadFile, given));
  const busy = isBusy(state);
  const ofDocument = isAvailable(proofreadDocument);
  return (
    <>
      <ScrollArea>
        <StateScreen picture="proofread" title={words.title} text={words.about}>
          {!state.prepared && !busy && <NoSheetNote />}
        </StateScreen>
      </ScrollArea>
      {ofDocument ? (
        <PrimaryBar label={proofreadDocument.label(locale)} disabled={busy} onPress={() => perform(proofreadDocument, undefined)} />
      ) : (
        <PrimaryBar label={proofreadFile.label(locale)} hint={words.kinds} onPress={file.choose}>
          <Button onClick={onPaste}>{proofreadText.label(locale)}</Button>
          {isAvailable(proofreadReport) && <Button onClick={() => perform(proofreadReport, undefined)}>{proofreadReport.label(locale)}</Button>}
        </PrimaryBar>
      )}
      {file.input}
    </>
  );
}
