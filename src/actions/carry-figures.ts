/**
 * 结转: last period's workbook is chosen once, and from then on it is what the checks compare with; what it holds for this
 * form is proposed. Without a file the preview opens on the workbook that was chosen before;
 * where there is no form to be filled, one is made first.
 */
import { inWords, type Action } from './action';
import { withPlan } from './fill-plans';
import { formToFill, type GivenFile } from './filling';
import { opened } from './open-panel';
import { readOtherWorkbook } from './other-workbook';

export const carryFigures: Action<GivenFile | undefined> = {
  id: 'carry-figures',
  label: inWords('结转', 'Carry over'),
  long: true,
  fresh: true,
  isAvailable: (_, can) => can.write,
  async run({ state, spreadsheet, signal }, file) {
    const { prepared, fill } = state;
    const previous = file ? await readOtherWorkbook(file, state, prepared?.workbook ?? (await spreadsheet.readWorkbook()), signal) : state.previous;
    const panel = await withPlan({ kind: 'carry' }, prepared, { ...state, previous });
    const hasForm = prepared !== undefined && formToFill(prepared, fill) !== undefined;
    return (now) => opened({ ...now, previous, changes: file ? now.changes + 1 : now.changes }, hasForm ? panel : { kind: 'new-form', then: panel });
  },
};
