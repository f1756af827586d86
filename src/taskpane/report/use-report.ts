/** The session as the components of 总结 need it: with their own words, and the ways to change what is chosen. */
import { draftReport } from '../../actions/draft-report';
import type { ReportDraft } from '../../actions/report-draft';
import { usePaneSession, type PaneSession } from '../session-context';
import { reportWordsFor, type ReportWords } from './words';

export interface ReportSession extends PaneSession {
  readonly reportWords: ReportWords;
  /** What leaves the text as it is. */
  readonly set: (change: (report: ReportDraft) => ReportDraft) => void;
  /** What is written otherwise from now on: a report that was drafted is drafted anew. */
  readonly rewrite: (change: (report: ReportDraft) => ReportDraft) => void;
}

export function useReport(): ReportSession {
  const pane = usePaneSession();
  const { session, state } = pane;
  const set: ReportSession['set'] = (change) => session.update((now) => ({ ...now, report: change(now.report) }));
  return {
    ...pane,
    reportWords: reportWordsFor(state.locale),
    set,
    rewrite(change) {
      set(change);
      if (session.getState().report.drafted) void session.perform(draftReport, undefined, { quiet: true });
    },
  };
}
