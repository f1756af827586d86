/**
 * A report as the lines that stand on the page, in order: title, numbered headings, paragraphs, tables, 落款.
 * Every writer and the preview start from here, so that they agree on numbering and order.
 * A second heading of level 1 is 「二、…」; a heading of level 2 below it starts again at 「（一）」.
 */
import type { Block, Inline, ReportDocument } from '../model/report-document';
import { headingNumber } from './heading-number';

export type Line =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | Extract<Block, { readonly kind: 'table' }>
  | { readonly kind: 'signature'; readonly text: string };

export function layOut(document: ReportDocument): readonly Line[] {
  const lines: Line[] = [{ kind: 'title', text: document.title }];
  let first = 0;
  let second = 0;
  for (const block of document.blocks) {
    if (block.kind !== 'heading') {
      lines.push(block);
      continue;
    }
    if (block.level === 1) {
      first += 1;
      second = 0;
    } else {
      second += 1;
    }
    const number = headingNumber(block.level, block.level === 1 ? first : second);
    lines.push({ kind: 'heading', level: block.level, text: `${number}${block.text}` });
  }
  if (document.signedBy !== undefined && document.signedBy !== '') lines.push({ kind: 'signature', text: document.signedBy });
  return lines;
}
