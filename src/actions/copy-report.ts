/** 复制: the draft to the clipboard, formatted where the target takes it and as plain text where not. */
import { chartTable } from '../document/chart-table';
import type { Inline, ReportDocument } from '../model/report-document';
import { inWords, type Action } from './action';
import { withNotice } from './state';

export const copyReport: Action = {
  id: 'copy-report',
  label: inWords('复制', 'Copy'),
  isAvailable: (state) => state.report.document !== undefined,
  async run({ state, delivery }) {
    const { document } = state.report;
    if (!document) return (now) => now;
    const { writeHtml } = await import(/* webpackChunkName: "writer-html" */ '../writers/html');
    await delivery.copy(writeHtml(document), plainText(document));
    return (now) => withNotice(now, { kind: 'copied' });
  },
};

/** Two full-width spaces open a Chinese paragraph. */
const INDENT = '\u3000\u3000';

export function plainText(document: ReportDocument): string {
  const lines = document.blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text];
    if (block.kind === 'paragraph') return [`${INDENT}${block.inlines.map(inlineText).join('')}`];
    const { caption, head, rows } = block.kind === 'chart' ? chartTable(block) : block;
    return [caption, head.join('\t'), ...rows.map((row) => row.map(inlineText).join('\t'))];
  });
  return [document.title, '', ...lines, ...(document.signedBy ? ['', document.signedBy] : [])].join('\n');
}

function inlineText(inline: Inline): string {
  return typeof inline === 'string' ? inline : inline.text;
}
