/** Words that the clerk has confirmed become plain words of the report; those that have changed since are to be confirmed again. */
import { isToConfirm, type Block, type Inline, type ReportDocument, type ToConfirm } from '../../model/report-document';
import type { PhraseBook } from './phrase-book';

export function isConfirmed({ phrase, text }: ToConfirm, confirmed: PhraseBook): boolean {
  return confirmed[phrase] === text;
}

/** In reading order. */
export function phrasesOf({ blocks }: ReportDocument): readonly ToConfirm[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines.filter(isToConfirm) : []));
}

/** @param confirmed phrase id → the words as they were when confirmed */
export function withConfirmed(document: ReportDocument, confirmed: PhraseBook): ReportDocument {
  return { ...document, blocks: document.blocks.map((block): Block => (block.kind === 'paragraph' ? { ...block, inlines: settled(block.inlines, confirmed) } : block)) };
}

function settled(inlines: readonly Inline[], confirmed: PhraseBook): readonly Inline[] {
  return inlines.map((inline) => (isToConfirm(inline) && isConfirmed(inline, confirmed) ? inline.text : inline));
}
