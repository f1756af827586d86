/**
 * What no host carries out, told before anything is written: an edit of a sheet that is not there, and taking away the only
 * sheet that can be seen, without which no program opens the file. Edits count in their order: what the first makes, the
 * second may write to. Every host asks here first, so that all refuse the same in the same words.
 */
import type { SheetEdit } from '../model/sheet-edit';
import { HostRefused } from './host-refused';

export interface SheetStanding {
  readonly name: string;
  readonly isVisible: boolean;
}

/** @throws HostRefused sheet-missing, last-sheet */
export function refuseEdits(sheets: readonly SheetStanding[], edits: readonly SheetEdit[]): void {
  const visible = new Map(sheets.map(({ name, isVisible }) => [name, isVisible]));
  for (const { sheet, freshSheet, veryHidden, removeSheet } of edits) {
    const wasVisible = visible.get(sheet);
    if (wasVisible === undefined && !freshSheet) throw new HostRefused('sheet-missing', `工作簿里没有工作表“${sheet}”，没有写入；确认工作表名称后再试。`);
    if (removeSheet) visible.delete(sheet);
    else if (veryHidden) visible.set(sheet, false);
    else visible.set(sheet, wasVisible ?? true);
    if (wasVisible && ![...visible.values()].includes(true)) throw new HostRefused('last-sheet', `“${sheet}”是工作簿里最后一张看得见的工作表，不能删去，没有写入；先新建或显示另一张工作表再试。`);
  }
}
