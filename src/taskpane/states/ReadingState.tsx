/** What stands in the pane while there is no form to work on: not checked, reading, cancelled, failed, no form. */
import { checkWorkbook } from '../../actions/check-workbook';
import { isBusy, type Reading } from '../../actions/state';
import { ChoosingState } from '../document/ChoosingState';
import { PrimaryBar } from '../frame/PrimaryBar';
import { ScrollArea } from '../frame/ScrollArea';
import type { Words } from '../locale/words';
import { usePaneSession } from '../session-context';
import { EmptyScreen } from './EmptyScreen';
import { NoFormScreen } from './NoFormScreen';
import { ReadingScreen } from './ReadingScreen';
import { StateScreen } from './StateScreen';

const LABELS: Readonly<Record<Reading['state'], (words: Words) => string>> = {
  never: (words) => words.check.start,
  done: (words) => words.check.start,
  cancelled: (words) => words.check.start,
  failed: (words) => words.failed.retry,
  'no-form': (words) => words.check.again,
};

/** Of the workbook that stands in the program, or of the file that is still to be chosen. */
export function ReadingState() {
  return usePaneSession().session.can.open ? <ChoosingState /> : <ProgramState />;
}

function ProgramState() {
  const { state, words, perform } = usePaneSession();
  const { reading } = state;
  const isEmpty = reading.state === 'no-form' && reading.sheets.every(({ visibility, rowCount }) => visibility === 'veryHidden' || rowCount === 0);
  const busy = isBusy(state);
  return (
    <>
      <ScrollArea>
        {busy ? (
          <ReadingScreen words={words} />
        ) : isEmpty ? (
          <EmptyScreen words={words} />
        ) : reading.state === 'no-form' ? (
          <NoFormScreen words={words} sheets={reading.sheets} />
        ) : reading.state === 'failed' ? (
          <StateScreen picture="failed" title={words.failed.title} text={reading.sentence} alert />
        ) : reading.state === 'cancelled' ? (
          <StateScreen picture="paused" title={words.cancelled.title} text={words.cancelled.text} />
        ) : (
          <StateScreen picture="sheet" title={words.never.title} text={words.never.text} />
        )}
      </ScrollArea>
      <PrimaryBar
        label={LABELS[reading.state](words)}
        disabled={busy}
        onPress={() => perform(checkWorkbook, undefined)}
      />
    </>
  );
}
