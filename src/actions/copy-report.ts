/** 复制: the draft to the clipboard, formatted where the target takes it and as plain text where not. */
import { chartTable } from '../document/chart-table';
import { layOut, type Line } from '../document/lay-out';
import { textOf } from '../document/place-claims';
import type { ReportDocument } from '../model/report-document';
import { inWords, type Action } from './action';
import { finishedReport } from './report-draft';
import { withNotice } from './state';

export const copyReport: Action = {
  id: 'copy-report',
  label: inWords('复制', 'Copy'),
  isAvailable: (state) => state.report.drafted !== undefined,
  async run({ state, delivery }) {
    const document = finishedReport(state.report);
    if (!document) return (now) => now;
    const { writeHtml } = await import(/* webpackChunkName: "writer-html" */ '../writers/html');
    await delivery.copy(writeHtml(document), plainText(document));
    return (now) => withNotice(now, { kind: 'copied' });
  },
};

/** Two full-width spaces open a Chinese paragraph. */
const INDENT = '\u3000\u3000';

export function plainText(document: ReportDocument): string {
  return layOut(document).flatMap(linesOf).join('\n');
}

function linesOf(line: Line): readonly string[] {
  switch (line.kind) {
    case 'title':
      return [line.text, ''];
    case 'paragraph':
      return [`${INDENT}${line.inlines.map(textOf).join('')}`];
    case 'table':
    case 'chart': {
      const { caption, head, rows } = line.kind === 'chart' ? chartTable(line) : line;
      return [caption, head.join('\t'), ...rows.map((row) => row.map(textOf).join('\t'))];
    }
    default:
      return [line.text];
  }
}
