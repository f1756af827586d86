/** Carries a mutation of Univer out and gives its undo the way back, for what no command of Univer does at once. */
import { ICommandService, IUndoRedoService, type IMutationInfo, type Injector } from '@univerjs/core';

export function undoableStep(injector: Injector, unitID: string, redo: IMutationInfo, undo: IMutationInfo): void {
  injector.get(ICommandService).syncExecuteCommand(redo.id, redo.params);
  injector.get(IUndoRedoService).pushUndoRedo({ unitID, undoMutations: [undo], redoMutations: [redo] });
}
