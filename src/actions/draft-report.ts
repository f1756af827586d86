/** 起草总结: the report as a document of text and figures, before it has a format. */
import type { PreparedReport } from '../report';
import { inWords, type Action } from './action';
import { chosenOptions, LARGE_CHANGE, type DraftedReport, type NewerReport, type ReportDraft } from './report-draft';
import { reportOptions } from './report-options';
import type { SessionState } from './state';

export const draftReport: Action = {
  id: 'draft-report',
  label: inWords('起草总结', 'Draft report'),
  long: true,
  fresh: true,
  isAvailable: (state) => (state.prepared?.forms.length ?? 0) > 0,
  async run({ state }) {
    const drafted = state.prepared && (await draftFor(state.prepared, state));
    return (now) => ({ ...now, step: 'report', report: { ...now.report, drafted, newer: undefined } });
  },
};

async function draftFor(prepared: PreparedReport, state: SessionState): Promise<DraftedReport> {
  const { kind, unitName, level } = reportOptions(prepared, state);
  const { composeReport, unmentionedIndicators, largeChanges, withAnnex } = await narrative();
  const composed = composeReport(prepared, { ...chosenOptions(state.report), kind, level, ...(unitName && { unitName }) });
  const { document } = composed;
  return {
    ...composed,
    document: state.report.annex ? withAnnex(document, prepared) : document,
    unmentioned: unmentionedIndicators(prepared, document),
    changes: largeChanges(prepared, LARGE_CHANGE),
  };
}

/**
 * A draft held against the sheet as it now stands. While every sentence still stands the new draft takes the old one's place unseen,
 * so that its figures lead to where their cells have moved.
 */
export async function redraftFor(prepared: PreparedReport, state: SessionState): Promise<Pick<ReportDraft, 'drafted' | 'newer'>> {
  const { drafted: before } = state.report;
  if (!before) return { drafted: undefined, newer: undefined };
  const drafted = await draftFor(prepared, state);
  const { staleSentences } = await narrative();
  const newer: NewerReport = { drafted, ...staleSentences(before.document, drafted.document) };
  return newer.stale.length + newer.added.length === 0 ? { drafted, newer: undefined } : { drafted: before, newer };
}

async function narrative() {
  const parts = await Promise.all([
    import(/* webpackChunkName: "narrative" */ '../narrative/draft-report'),
    import(/* webpackChunkName: "narrative" */ '../narrative/unmentioned'),
    import(/* webpackChunkName: "narrative" */ '../narrative/large-changes'),
    import(/* webpackChunkName: "narrative" */ '../narrative/stale-sentences'),
    import(/* webpackChunkName: "narrative" */ '../document/annex'),
  ]);
  const [draft, unmentioned, changes, stale, annex] = parts;
  return { ...draft, ...unmentioned, ...changes, ...stale, ...annex };
}
