/** 另开一份: the draft as a document of its own in the program that is open, with its page and page numbers. */
import { inWords, type Action } from './action';
import { chosenProfile } from './chosen-profile';
import { finishedReport } from './report-draft';
import { withNotice } from './state';

export const openAsNew: Action = {
  id: 'open-as-new',
  label: inWords('另开一份', 'Open as new'),
  long: true,
  isAvailable: (state, can) => can.openAsNew && state.report.drafted !== undefined,
  async run({ state, document }) {
    const report = finishedReport(state.report);
    if (report) await document?.openAsNew?.(report, await chosenProfile(state.report));
    return (now) => withNotice(now, { kind: 'opened-as-new' });
  },
};
