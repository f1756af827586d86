/**
 * What `run` writes as one step of Univer's undo, taken back from its end to its beginning. Univer's own bundling adds the ways
 * back in the order of writing, by which a cell that is cleared and then written to comes back empty; so the bundle is begun
 * here, with a list that takes each further way back at its front.
 */
import { IUndoRedoService, type IMutationInfo, type Injector } from '@univerjs/core';

class FromTheEnd<Item> extends Array<Item> {
  override push(...items: Item[]): number {
    return this.unshift(...items);
  }
}

export function asOneStep(injector: Injector, unitID: string, run: () => void): void {
  const service = injector.get(IUndoRedoService);
  const bundle = service.__tempBatchingUndoRedo(unitID);
  service.pushUndoRedo({ unitID, undoMutations: new FromTheEnd<IMutationInfo>(), redoMutations: [] });
  try {
    run();
  } finally {
    bundle.dispose();
  }
}
