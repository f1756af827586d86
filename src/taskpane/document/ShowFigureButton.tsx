/** The way from a figure of the draft to its place in the open document; nothing where there is none. */
import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons';
import { showInDocument } from '../../actions/show-in-document';
import type { Claim } from '../../model/claim';
import { usePaneSession } from '../session-context';

export function ShowFigureButton({ claim: { id, text } }: { readonly claim: Claim }) {
  const { state, perform, isAvailable } = usePaneSession();
  if (!isAvailable(showInDocument) || (state.inDocument?.figures ?? 0) === 0) return null;
  return <Button size="small" style={{ alignSelf: 'flex-start' }} icon={<DocumentSearchRegular />} onClick={() => perform(showInDocument, { id, words: text })}>{showInDocument.label(state.locale)}</Button>;
}
