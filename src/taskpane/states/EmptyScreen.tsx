/** Nothing stands in the workbook yet: where to begin. */
import type { Words } from '../locale/words';
import { StartChoices } from './StartChoices';
import { StateScreen } from './StateScreen';

export function EmptyScreen({ words }: { readonly words: Words }) {
  return (
    <StateScreen picture="sheet" title={words.start.emptyTitle} text={words.start.emptyText}>
      <StartChoices />
    </StateScreen>
  );
}
