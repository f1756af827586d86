/**
 * The pane the page itself stands in. While it is open, the mouse does not reach the ribbon in some builds, so it can put itself away.
 * A button of the ribbon that leads to a step leaves its name in the storage that both pages share: nothing calls from one to the other.
 */
import type { AddInProgram } from './add-in-model';

/** As the ribbon's script notes the pane it made in each program: ids count from 1 in each, and the storage is one for all. */
export const PANE_KEYS = { et: 'pane_et', writer: 'pane_wps' } as const;

const STEP_KEYS = { et: 'step_et', writer: 'step_wps' } as const;
const ASKED_EVERY_MS = 500;

/** Calls back with the step that the ribbon asks for, each time once. @returns a function that stops it */
export function followAskedStep(program: AddInProgram, kind: keyof typeof STEP_KEYS, listener: (step: string) => void, everyMs = ASKED_EVERY_MS): () => void {
  const look = (): void => {
    const step = attempt(() => program.PluginStorage?.getItem(STEP_KEYS[kind]));
    if (typeof step !== 'string' || step === '') return;
    attempt(() => program.PluginStorage?.setItem(STEP_KEYS[kind], ''));
    listener(step);
  };
  look();
  const timer = setInterval(look, everyMs);
  return () => clearInterval(timer);
}

/** While a box stands open or a cell is edited WPS may refuse: it is asked again. */
function attempt<Result>(call: () => Result): Result | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}

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
