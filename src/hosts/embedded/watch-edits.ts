/**
 * Tells what a person does in Univer from what the program does: while `quietly` runs, nothing is reported, and
 * calculated results never are. Undo and redo are the person's.
 */
import type { FUniver } from '@univerjs/core/facade';

/** The mutations after which another snapshot would differ. */
const CONTENT = new Set([
  'set-range-values', 'insert-row', 'remove-rows', 'insert-col', 'remove-col', 'move-range', 'move-rows', 'move-columns', 'reorder-range', 'insert-sheet', 'remove-sheet',
  'set-worksheet-name', 'set-worksheet-order', 'set-worksheet-hidden', 'add-worksheet-merge', 'remove-worksheet-merge', 'set.numfmt', 'remove.numfmt',
].map((name) => `sheet.mutation.${name}`));

const SELECTION = 'sheet.operation.set-selections';

export interface EditWatch {
  /** Nothing that happens meanwhile is the person's; also while a promise that it returns is pending. */
  quietly<Result>(write: () => Result): Result;
}

export interface EditListeners {
  /** Cells or sheets changed, by whomever: results of formulas may follow. */
  onWrite(): void;
  /** A person did it. */
  onEdit(): void;
  onSelect(): void;
}

export function watchEdits(api: FUniver, { onWrite, onEdit, onSelect }: EditListeners): EditWatch {
  let quiet = 0;
  api.addEvent(api.Event.CommandExecuted, ({ id, options }) => {
    if (id === SELECTION && quiet === 0) onSelect();
    if (!CONTENT.has(id) || options?.['applyFormulaCalculationResult'] || options?.fromFormula) return;
    onWrite();
    if (quiet === 0) onEdit();
  });
  return {
    quietly(write) {
      const end = () => {
        quiet -= 1;
      };
      quiet += 1;
      let result;
      try {
        result = write();
      } catch (error) {
        end();
        throw error;
      }
      if (result instanceof Promise) result.then(end, end);
      else end();
      return result;
    },
  };
}
