/** 下载 Word: the draft as a .docx file. The writer is large and is fetched when it is first wanted. */
import { inWords, type Action } from './action';
import { safeFileName } from './file-names';
import { finishedReport } from './report-draft';
import { withNotice } from './state';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const downloadReport: Action = {
  id: 'download-report',
  label: inWords('下载 Word', 'Download Word'),
  long: true,
  isAvailable: (state) => state.report.drafted !== undefined,
  async run({ state, delivery }) {
    const document = finishedReport(state.report);
    if (!document) return (now) => now;
    const [{ writeDocx }, { PROFILES }] = await Promise.all([
      import(/* webpackChunkName: "writer-docx" */ '../writers/docx'),
      import(/* webpackChunkName: "writer-docx" */ '../writers/docx/profiles'),
    ]);
    const fileName = `${safeFileName(document.title)}.docx`;
    delivery.download(fileName, await writeDocx(document, PROFILES.find(({ id }) => id === state.report.style)), DOCX);
    return (now) => withNotice(now, { kind: 'downloaded', fileName });
  },
};
