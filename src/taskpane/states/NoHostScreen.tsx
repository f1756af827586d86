/** The pane was opened where there is no spreadsheet beside it. */
import type { Words } from '../locale/words';
import { StateScreen } from './StateScreen';

export function NoHostScreen({ words }: { readonly words: Words }) {
  return <StateScreen picture="sheet" title={words.noHost.title} text={words.noHost.text} alone />;
}
