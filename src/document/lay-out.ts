/**
 * A report as the lines that stand on the page, in order: title, headings, paragraphs, tables, charts, 落款 (unit, then date).
 * Every writer starts from here, so that they agree on the order: a report of a title, one heading, one paragraph
 * and a signing unit is four lines.
 */
import type { Block, ReportDocument } from '../model/report-document';
import { placeSignature } from './place-signature';

export interface SignatureLine {
  readonly kind: 'signature';
  readonly text: string;
  /** Characters left free on the right. */
  readonly right: number;
}

export type Line =
  | { readonly kind: 'title'; readonly text: string }
  | Block
  | SignatureLine
  /** 「附件：主要比率」 below the text, and 「附件」 at the head of its page (GB/T 9704-2012, 7.3.4 and 7.3.7). */
  | { readonly kind: 'annex-note' | 'annex-mark'; readonly text: string };

export function layOut({ title, blocks, annex, signedBy = '', signedOn = '' }: ReportDocument): readonly Line[] {
  const signature = placeSignature(signedBy, signedOn).map((line): Line => ({ kind: 'signature', ...line }));
  const heads = (text: string): readonly Line[] => (text === '' ? [] : [{ kind: 'title', text }]);
  return [
    ...heads(title),
    ...blocks,
    ...(annex ? [{ kind: 'annex-note' as const, text: `附件：${annex.title}` }] : []),
    ...signature,
    ...(annex ? [{ kind: 'annex-mark' as const, text: '附件' }, ...heads(annex.title), ...annex.blocks] : []),
  ];
}
