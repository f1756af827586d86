/**
 * Runs what the product does to a workbook with WPS's own reactions off: no repainting, no boxes that wait for an answer, no events. Each
 * switch goes back to where the person had it, whatever happens.
 */
import { CALCULATION_MANUAL } from './numbers';

/** Of 表格 or of 文字, which has fewer. */
type SwitchedProgram = { [Name in Switch]?: unknown };

type Switch = 'ScreenUpdating' | 'DisplayAlerts' | 'EnableEvents' | 'Calculation';

const OFF: Readonly<Record<Switch, boolean | number>> = { ScreenUpdating: false, DisplayAlerts: false, EnableEvents: false, Calculation: CALCULATION_MANUAL };

export const FOR_WRITING: readonly Switch[] = ['ScreenUpdating', 'DisplayAlerts', 'EnableEvents', 'Calculation'];
export const FOR_DOCUMENTS: readonly Switch[] = ['ScreenUpdating'];
export const FOR_COPYING: readonly Switch[] = ['DisplayAlerts', 'EnableEvents'];

/** `work` is done when it returns: in between nobody else gets a turn. */
export function quietly<Result>(program: SwitchedProgram, switches: readonly Switch[], work: () => Result): Result {
  const before: (readonly [Switch, unknown])[] = [];
  try {
    for (const name of switches) {
      const present = attempt(() => program[name]);
      if (present === undefined || present === null) continue;
      before.push([name, present]);
      attempt(() => Object.assign(program, { [name]: OFF[name] }));
    }
    return work();
  } finally {
    for (const [name, value] of before.reverse()) putBack(program, name, value);
  }
}

/** A program left without repainting looks dead: once more where WPS was busy. */
function putBack(program: SwitchedProgram, name: Switch, value: unknown): void {
  const put = (): boolean => Boolean(Object.assign(program, { [name]: value }));
  if (!attempt(put)) attempt(put);
}

/** A switch that this build or moment does not have is no reason to stop: Calculation throws while no window is open. */
function attempt<Result>(call: () => Result): Result | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
