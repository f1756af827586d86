/** 插入文档: the draft into the open document, where the host has one, in the place of the one that was inserted before. */
import { inWords, type Action } from './action';
import { chosenProfile } from './chosen-profile';
import { judgeDocument } from './judge-document';
import { finishedReport } from './report-draft';
import { withNotice } from './state';

export const insertReport: Action = {
  id: 'insert-report',
  label: inWords('插入文档', 'Insert into document'),
  long: true,
  isAvailable: (state, can) => can.insert && state.report.drafted !== undefined,
  async run({ state: { report: draft, prepared }, state, document }) {
    const report = finishedReport(draft);
    if (!report || !document) return (now) => now;
    await document.insert(report, await chosenProfile(draft));
    const inDocument = document.can.refresh && prepared ? (await judgeDocument(document, prepared, state)).inDocument : undefined;
    return (now) => withNotice({ ...now, inDocument }, { kind: 'inserted' });
  },
};
