/**
 * 取数: what the ledgers of this workbook, or of another, come to in the cells of the form. Nothing is written yet. Where there
 * is no form to be filled, one is made first.
 */
import { inWords, type Action } from './action';
import { withPlan } from './fill-plans';
import { formToFill, type FetchPanel, type GivenFile } from './filling';
import { opened } from './open-panel';
import { readOtherWorkbook } from './other-workbook';

export const fetchFigures: Action<GivenFile | undefined> = {
  id: 'fetch-figures',
  label: inWords('取数', 'Fetch'),
  long: true,
  fresh: true,
  isAvailable: (_, can) => can.write,
  async run({ state, spreadsheet, signal }, file) {
    const { prepared, fill } = state;
    const source = file && (await readOtherWorkbook(file, state, prepared?.workbook ?? (await spreadsheet.readWorkbook()), signal));
    const panel = await withPlan({ kind: 'fetch', ...(source && { source }) } satisfies FetchPanel, prepared, state);
    const hasForm = prepared !== undefined && formToFill(prepared, fill) !== undefined;
    return (now) => opened(now, hasForm ? panel : { kind: 'new-form', then: panel });
  },
};
