/** A report before it has a format: blocks of text and claims, from which docx, html and Markdown are written. */
import type { Claim } from './claim';

/** Plain words, or a figure that knows its cells. Plain words hold no statistical digit. */
export type Inline = string | Claim;

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly Inline[])[] };

export type ReportKind = 'half-year' | 'annual' | 'plan';

/** A section that was left out, and why: no hole is left in the text. */
export interface Omission {
  readonly section: string;
  readonly reason: string;
}

export interface ReportDocument {
  readonly kind: ReportKind;
  readonly title: string;
  /** 落款: the unit that signs, where it is known. */
  readonly signedBy?: string;
  readonly blocks: readonly Block[];
  readonly omitted: readonly Omission[];
}
