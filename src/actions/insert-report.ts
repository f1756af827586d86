/** 插入文档: the draft into the open document, where the host has one. */
import { inWords, type Action } from './action';
import { finishedReport } from './report-draft';
import { withNotice } from './state';

export const insertReport: Action = {
  id: 'insert-report',
  label: inWords('插入文档', 'Insert into document'),
  long: true,
  isAvailable: (state, can) => can.insert && state.report.drafted !== undefined,
  async run({ state, document }) {
    const report = finishedReport(state.report);
    if (report) await document?.insert(report);
    return (now) => withNotice(now, { kind: 'inserted' });
  },
};
