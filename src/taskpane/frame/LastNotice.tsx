/** The session's last notice as a toast, with 撤销 where it tells what was written. Closing it gives 撤销 up; its going by itself does not. */
import { useCallback } from 'react';
import { tellsUndo, undoWrite } from '../../actions/undo-write';
import { usePaneSession } from '../session-context';
import { Toast } from './Toast';

export function LastNotice() {
  const { session, state, words, perform, isAvailable } = usePaneSession();
  const leave = useCallback(() => session.update((now) => ({ ...now, notice: undefined })), [session]);
  const dismiss = useCallback(() => session.update((now) => ({ ...now, notice: undefined, undoable: tellsUndo(now) ? undefined : now.undoable })), [session]);
  const undo = tellsUndo(state) && isAvailable(undoWrite) ? () => perform(undoWrite, undefined) : undefined;
  return <Toast words={words} notice={state.notice} undoLabel={undoWrite.label(state.locale)} onUndo={undo} onLeave={leave} onClose={dismiss} />;
}
