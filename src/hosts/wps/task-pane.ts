/** The pane the page itself stands in. While it is open, the mouse does not reach the ribbon in some builds, so it can put itself away. */
import type { EtProgram } from './object-model';

/** As the ribbon's script notes the pane it made for 表格. */
const PANE_KEY = 'pane_et';

/** @returns false where WPS does not find the pane */
export function putPaneAway(program: EtProgram): boolean {
  const id = program.PluginStorage?.getItem(PANE_KEY);
  const find = program.GetTaskPane ?? program.GetTaskpane;
  if (typeof id !== 'number' || !find) return false;
  const pane = find.call(program, id);
  if (!pane) return false;
  pane.Visible = false;
  return true;
}
