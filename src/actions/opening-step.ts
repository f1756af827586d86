/**
 * Where the pane opens: on 填报 while a form is still being filled in (required cells are blank, and less than half of what it
 * asks for this period is there), since a list of blanks is nothing to check yet; else on 校验. A step that the person has
 * gone to is not left.
 */
import type { Form } from '../model/form';
import type { PreparedReport } from '../report';
import { formToFill } from './filling';
import { blanksLeft } from './finding-order';
import type { SessionState, Step } from './state';

export function openingStep({ reading, step, fill }: SessionState, prepared: PreparedReport): Step {
  if (reading.state !== 'never' || step !== 'check') return step;
  const form = formToFill(prepared, fill);
  return form && blanksLeft(prepared, form.id) > 0 && isMostlyBlank(form) ? 'fill' : 'check';
}

/** 上年同期 and 年度目标 may stay blank for good. */
function isMostlyBlank({ facts, periods }: Form): boolean {
  const current = periods.find(({ role }) => role === 'current')?.key;
  const asked = facts.filter(({ period, cell }) => (current === undefined || period === current) && cell.formula === undefined);
  return asked.filter(({ reading }) => reading !== 'empty').length * 2 < asked.length;
}
