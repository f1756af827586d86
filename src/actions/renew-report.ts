/** 更新: the sentences that no longer stand are written anew from the sheet as it is. */
import { inWords, type Action } from './action';
import { withNotice } from './state';

export const renewReport: Action = {
  id: 'renew-report',
  label: inWords('更新', 'Update'),
  isAvailable: (state) => state.report.newer !== undefined,
  async run() {
    return (now) => {
      const { newer } = now.report;
      if (!newer) return now;
      const count = newer.stale.length + newer.added.length;
      return withNotice({ ...now, report: { ...now.report, drafted: newer.drafted, newer: undefined } }, { kind: 'report-renewed', count });
    };
  },
};
