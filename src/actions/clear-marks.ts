/** Take every mark out of the sheet again, without a trace. */
import { inWords, type Action } from './action';

export const clearMarks: Action = {
  id: 'clear-marks',
  label: inWords('清除标记', 'Clear marks'),
  isAvailable: (state, can) => can.mark && state.marksShown,
  async run({ spreadsheet }) {
    await spreadsheet.clearMarks();
    return (now) => ({ ...now, marksShown: false });
  },
};
