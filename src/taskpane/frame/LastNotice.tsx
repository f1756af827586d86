/** The session's last notice as a toast, with 撤销 where something was written. */
import { useCallback } from 'react';
import { undoWrite } from '../../actions/undo-write';
import { usePaneSession } from '../session-context';
import { Toast } from './Toast';

export function LastNotice() {
  const { session, state, words, perform, isAvailable } = usePaneSession();
  const close = useCallback(() => session.update((now) => ({ ...now, notice: undefined })), [session]);
  const undo = isAvailable(undoWrite) ? () => perform(undoWrite, undefined) : undefined;
  return <Toast words={words} notice={state.notice} undoLabel={undoWrite.label(state.locale)} onUndo={undo} onClose={close} />;
}
