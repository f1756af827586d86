/** 到 WPS 文字中写总结: the workbook as it stands is laid where the pane in 文字 finds it; nothing of the workbook itself changes. */
import { inWords, type Action } from './action';
import { withNotice } from './state';

export const handOver: Action = {
  id: 'hand-over',
  label: inWords('到 WPS 文字中写总结', 'Write it in WPS Writer'),
  long: true,
  isAvailable: (state, can) => can.handOver === true && state.prepared !== undefined,
  async run({ spreadsheet }) {
    await spreadsheet.handOver?.();
    return (now) => withNotice(now, { kind: 'handed-over' });
  },
};
