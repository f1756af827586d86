/** Where a step has nothing to write into: on to the report. */
import { PrimaryBar } from '../frame/PrimaryBar';
import { usePaneSession } from '../session-context';
import { documentWordsFor } from './words';

export function ToReportBar() {
  const { session, state } = usePaneSession();
  return <PrimaryBar label={documentWordsFor(state.locale).toReport} onPress={() => session.update((now) => ({ ...now, step: 'report' }))} />;
}
