/** The pane the page itself stands in. While it is open, the mouse does not reach the ribbon in some builds, so it can put itself away. */
import type { AddInProgram } from './add-in-model';

/** As the ribbon's script notes the pane it made in each program: ids count from 1 in each, and the storage is one for all. */
export const PANE_KEYS = { et: 'pane_et', writer: 'pane_wps' } as const;

/** @returns false where WPS does not find the pane */
export function putPaneAway(program: AddInProgram, key: (typeof PANE_KEYS)[keyof typeof PANE_KEYS]): boolean {
  const id = program.PluginStorage?.getItem(key);
  const find = program.GetTaskPane ?? program.GetTaskpane;
  if (typeof id !== 'number' || !find) return false;
  const pane = find.call(program, id);
  if (!pane) return false;
  pane.Visible = false;
  return true;
}
