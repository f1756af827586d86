/** What stands in the pane beside a document while no workbook with a known form is open: choose one, reading, no form in it. */
import { Button } from '@fluentui/react-components';
import { FormsOfWorkbook } from '../states/NoFormScreen';
import { PrimaryBar } from '../frame/PrimaryBar';
import { ScrollArea } from '../frame/ScrollArea';
import { receiveWorkbook } from '../../actions/receive-workbook';
import { openWorkbook } from '../../actions/open-workbook';
import { isBusy } from '../../actions/state';
import { usePaneSession } from '../session-context';
import { ReadingScreen } from '../states/ReadingScreen';
import { StateScreen } from '../states/StateScreen';
import { useWorkbookChooser } from './use-workbook-chooser';
import { documentWordsFor } from './words';

export function ChoosingState() {
  const { state, words, perform, isAvailable } = usePaneSession();
  const { reading, locale } = state;
  const workbook = useWorkbookChooser();
  const documentWords = documentWordsFor(locale);
  const busy = isBusy(state);
  return (
    <>
      <ScrollArea>
        {busy ? (
          <ReadingScreen words={words} />
        ) : reading.state === 'no-form' ? (
          <FormsOfWorkbook words={words} sheets={reading.sheets} />
        ) : (
          <StateScreen picture="sheet" title={documentWords.openTitle} text={isAvailable(receiveWorkbook) ? documentWords.receiveText : documentWords.openText} />
        )}
      </ScrollArea>
      <PrimaryBar label={reading.state === 'no-form' ? documentWords.openOther : openWorkbook.label(locale)} disabled={busy} onPress={workbook.choose}>
        {isAvailable(receiveWorkbook) && <Button disabled={busy} onClick={() => perform(receiveWorkbook, { isAsked: true })}>{receiveWorkbook.label(locale)}</Button>}
      </PrimaryBar>
      {workbook.input}
    </>
  );
}
