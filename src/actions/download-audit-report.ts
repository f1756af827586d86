/** 下载审核报告: every finding and every check that could not run, on one page to print or hand in. */
import { inWords, type Action } from './action';
import { stemOf } from './file-names';
import { withNotice } from './state';

export const downloadAuditReport: Action = {
  id: 'download-audit-report',
  label: inWords('下载审核报告', 'Audit report'),
  long: true,
  fresh: true,
  isAvailable: (state) => state.prepared !== undefined,
  async run({ state, delivery }) {
    if (!state.prepared) return (now) => now;
    const { writeAuditReport } = await import(/* webpackChunkName: "writer-audit-report" */ '../writers/audit-report-html');
    const fileName = `${stemOf(state.fileName ?? '工作簿')}-审核报告.html`;
    delivery.download(fileName, writeAuditReport(state.prepared, state.fileName), 'text/html;charset=utf-8');
    return (now) => withNotice(now, { kind: 'downloaded', fileName });
  },
};
