/**
 * 插入文档: the draft into the open document, where the host has one, in the place of the one that was inserted before. That one holds
 * the person's own words by now: it is replaced only where they were asked.
 */
import { inWords, type Action } from './action';
import { chosenProfile } from './chosen-profile';
import { judgeDocument } from './judge-document';
import { finishedReport } from './report-draft';
import { withNotice } from './state';

const ALREADY_THERE = '文中已有插入过的总结，没有再插入；要整篇换掉它，点“重新插入”。';

export const insertReport: Action<{ readonly isReplacing: boolean }> = {
  id: 'insert-report',
  label: inWords('插入文档', 'Insert into document'),
  long: true,
  isAvailable: (state, can) => can.insert && state.report.drafted !== undefined,
  async run({ state: { report: draft, prepared }, state, document }, { isReplacing }) {
    const report = finishedReport(draft);
    if (!report || !document) return (now) => now;
    const judged = async () => (document.can.refresh && prepared ? (await judgeDocument(document, prepared, state)).inDocument : undefined);
    if (!isReplacing && (await document.readText()).hasReport) {
      const inDocument = await judged();
      return (now) => ({ ...now, inDocument, refusal: ALREADY_THERE });
    }
    await document.insert(report, await chosenProfile(draft));
    const inDocument = await judged();
    return (now) => withNotice({ ...now, inDocument }, { kind: 'inserted' });
  },
};
