/** A report before it has a format: blocks of text and claims, from which docx, html and Markdown are written. */
import type { Claim } from './claim';

/**
 * Words that the sheet does not bear out (measures taken, things intended): proposed by the phrase book, to be confirmed or
 * replaced by the clerk. Writers show them marked.
 */
export interface ToConfirm {
  readonly kind: 'to-confirm';
  /** Where it stands in the phrase book: training.work. */
  readonly phrase: string;
  readonly text: string;
}

/** Plain words, a figure that knows its cells, or words to confirm. Plain words and words to confirm hold no statistical digit. */
export type Inline = string | Claim | ToConfirm;

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly Inline[])[] }
  | Chart;

/** Bars, one for each series in each category; all series are of one unit. */
export interface Chart {
  readonly kind: 'chart';
  readonly caption: string;
  readonly unit: string;
  /** The names of the series: 本期, 上年同期. */
  readonly series: readonly string[];
  /** A category has a figure for each series, or a gap. */
  readonly categories: readonly { readonly name: string; readonly figures: readonly (Claim | undefined)[] }[];
}

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
  /** 成文日期, where the sheet states the date of the report: 2026年7月5日; else a line left blank for it. */
  readonly signedOn?: string;
  readonly blocks: readonly Block[];
  /** 附件, on a page of its own behind the 落款. */
  readonly annex?: { readonly title: string; readonly blocks: readonly Block[] };
  readonly omitted: readonly Omission[];
  /** What the person should know before it goes out, one Chinese sentence each: it speaks of another period than the one asked for. */
  readonly notices?: readonly string[];
}

export function isClaim(inline: Inline): inline is Claim {
  return typeof inline !== 'string' && inline.kind !== 'to-confirm';
}

export function isToConfirm(inline: Inline): inline is ToConfirm {
  return typeof inline !== 'string' && inline.kind === 'to-confirm';
}
