/** The details of the open card, from what was prepared. */
import { selectCell } from '../../actions/select-cell';
import type { Finding } from '../../model/finding';
import { usePaneSession } from '../session-context';
import { FindingDetails } from './FindingDetails';
import { findingFacts } from './finding-facts';

export function OpenDetails({ finding }: { readonly finding: Finding }) {
  const { session, state, words, perform } = usePaneSession();
  if (!state.prepared) return null;
  return (
    <FindingDetails
      words={words}
      facts={findingFacts(state.prepared, finding)}
      canSelect={session.can.select}
      onSelect={(place) => perform(selectCell, place)}
    />
  );
}
