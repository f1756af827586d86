/**
 * A report as the lines that stand on the page, in order: title, headings, paragraphs, tables, 落款 (unit, then date).
 * Every writer starts from here, so that they agree on the order: a report of a title, one heading, one paragraph
 * and a signing unit is four lines.
 */
import type { Block, ReportDocument } from '../model/report-document';

export type Line = { readonly kind: 'title'; readonly text: string } | Block | { readonly kind: 'signature'; readonly text: string };

export function layOut({ title, blocks, signedBy = '', signedOn = '' }: ReportDocument): readonly Line[] {
  const signature = [signedBy, signedOn].filter((text) => text !== '').map((text): Line => ({ kind: 'signature', text }));
  return [{ kind: 'title', text: title }, ...blocks, ...signature];
}
