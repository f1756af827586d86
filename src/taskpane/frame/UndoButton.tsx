/** 撤销 for as long as the last write can be taken back, when the toast that told it is gone. */
import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { tellsUndo, undoWrite } from '../../actions/undo-write';
import { usePaneSession } from '../session-context';

export function UndoButton() {
  const { state, words, perform, isAvailable } = usePaneSession();
  const { undoable } = state;
  if (!undoable || tellsUndo(state) || !isAvailable(undoWrite)) return null;
  const label = words.frame.undoOf(undoWrite.label(state.locale), words.done(undoable.done));
  return <Button appearance="subtle" icon={<ArrowUndoRegular />} title={label} aria-label={label} onClick={() => perform(undoWrite, undefined)} />;
}
