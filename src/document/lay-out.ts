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

export type Line = { readonly kind: 'title'; readonly text: string } | Block | SignatureLine;

export function layOut({ title, blocks, signedBy = '', signedOn = '' }: ReportDocument): readonly Line[] {
  const signature = placeSignature(signedBy, signedOn).map((line): Line => ({ kind: 'signature', ...line }));
  return [...(title === '' ? [] : [{ kind: 'title' as const, text: title }]), ...blocks, ...signature];
}
