/** What stands in the pane beside a document while no workbook with a known form is open: choose one, reading, no form in it. */
import { FormsOfWorkbook } from '../states/NoFormScreen';
import { PrimaryBar } from '../frame/PrimaryBar';
import { ScrollArea } from '../frame/ScrollArea';
import { openWorkbook } from '../../actions/open-workbook';
import { usePaneSession } from '../session-context';
import { ReadingScreen } from '../states/ReadingScreen';
import { StateScreen } from '../states/StateScreen';
import { useWorkbookChooser } from './use-workbook-chooser';
import { documentWordsFor } from './words';

export function ChoosingState() {
  const { state: { reading, running, locale }, words } = usePaneSession();
  const workbook = useWorkbookChooser();
  const documentWords = documentWordsFor(locale);
  const busy = running !== undefined && !running.quiet;
  return (
    <>
      <ScrollArea>
        {busy ? (
          <ReadingScreen words={words} />
        ) : reading.state === 'no-form' ? (
          <FormsOfWorkbook words={words} sheets={reading.sheets} />
        ) : (
          <StateScreen picture="sheet" title={documentWords.openTitle} text={documentWords.openText} />
        )}
      </ScrollArea>
      <PrimaryBar label={reading.state === 'no-form' ? documentWords.openOther : openWorkbook.label(locale)} disabled={busy} onPress={workbook.choose} />
      {workbook.input}
    </>
  );
}
