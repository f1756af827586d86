/** 起草总结: the report as a document of text and figures, before it has a format. */
import type { ReportDocument } from '../model/report-document';
import type { PreparedReport } from '../report';
import { inWords, type Action } from './action';
import { reportOptions } from './report-options';
import type { SessionState } from './state';

export const draftReport: Action = {
  id: 'draft-report',
  label: inWords('起草总结', 'Draft report'),
  long: true,
  isAvailable: (state) => (state.prepared?.forms.length ?? 0) > 0,
  async run({ state }) {
    const document = state.prepared && (await draftFor(state.prepared, state));
    return (now) => ({ ...now, step: 'report', report: { ...now.report, document, openClaim: undefined } });
  },
};

export async function draftFor(prepared: PreparedReport, state: SessionState): Promise<ReportDocument> {
  const { kind, unitName } = reportOptions(prepared, state);
  const { draftReport: writeDraft } = await import(/* webpackChunkName: "narrative" */ '../narrative/draft-report');
  return writeDraft(prepared, { kind, ...(unitName && { unitName }) });
}
