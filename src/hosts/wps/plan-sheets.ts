/**
 * Edits as WPS carries them out: sheet by sheet, and sheets go last, since a sheet that was deleted does not come back. What one edit
 * makes and a later one removes is not made at all.
 */
import type { SheetEdit } from '../../model/sheet-edit';

export interface SheetPlan {
  readonly name: string;
  /** Made where there was none, cleared where a fresh one is asked for, or written to as it stands. */
  readonly start: 'make' | 'clear' | 'keep';
  readonly edits: readonly SheetEdit[];
  readonly isRemoved: boolean;
}

/** @param present names of the sheets there are; the edits have passed refuseEdits */
export function planSheets(present: readonly string[], edits: readonly SheetEdit[]): readonly SheetPlan[] {
  const plans = new Map<string, SheetPlan>();
  for (const edit of edits) {
    const { sheet: name, freshSheet, removeSheet } = edit;
    const before = plans.get(name);
    const isThere = present.includes(name);
    if (removeSheet && !isThere) plans.delete(name);
    else if (removeSheet) plans.set(name, { name, start: 'keep', edits: [], isRemoved: true });
    else if (freshSheet) plans.set(name, { name, start: isThere ? 'clear' : 'make', edits: [edit], isRemoved: false });
    else plans.set(name, { name, start: before?.start ?? 'keep', edits: [...(before?.edits ?? []), edit], isRemoved: false });
  }
  return [...plans.values()];
}
