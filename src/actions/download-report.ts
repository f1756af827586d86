/** 下载 Word: the draft as a .docx file. The writer is large and is fetched when it is first wanted. */
import { inWords, type Action } from './action';
import { safeFileName } from './file-names';
import { withNotice } from './state';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const downloadReport: Action = {
  id: 'download-report',
  label: inWords('下载 Word', 'Download Word'),
  long: true,
  isAvailable: (state) => state.report.document !== undefined,
  async run({ state, delivery }) {
    const { document } = state.report;
    if (!document) return (now) => now;
    const { writeDocx } = await import(/* webpackChunkName: "writer-docx" */ '../writers/docx');
    const fileName = `${safeFileName(document.title)}.docx`;
    delivery.download(fileName, await writeDocx(document), DOCX);
    return (now) => withNotice(now, { kind: 'downloaded', fileName });
  },
};
