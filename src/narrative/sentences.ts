/** A report taken apart into sentences, each with its figures: what a change in the sheet makes stale, and what a click marks. */
import type { Claim } from '../model/claim';
import { isClaim, type Inline, type ReportDocument } from '../model/report-document';

export interface DraftSentence {
  /** The heading it stands under, without its number; "" before the first. */
  readonly section: string;
  /** Index into the document's blocks. */
  readonly block: number;
  /** Which sentence of the block. */
  readonly at: number;
  readonly text: string;
  readonly claims: readonly Claim[];
}

export function sentencesOf({ blocks }: ReportDocument): readonly DraftSentence[] {
  let section = '';
  return blocks.flatMap((block, at): readonly DraftSentence[] => {
    if (block.kind === 'heading') section = block.text.replace(/^[一二三四五六七八九十]+、/u, '');
    return block.kind === 'paragraph' ? splitSentences(block.inlines).map((inlines, order) => ({ section, block: at, at: order, ...read(inlines) })) : [];
  });
}

/** A full stop in plain words ends a sentence. */
export function splitSentences(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const sentences: Inline[][] = [[]];
  for (const inline of inlines) {
    const pieces = typeof inline === 'string' ? inline.split(/(?<=。)/u) : [inline];
    for (const piece of pieces) {
      sentences.at(-1)!.push(piece);
      if (typeof piece === 'string' && piece.endsWith('。')) sentences.push([]);
    }
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

function read(inlines: readonly Inline[]): Pick<DraftSentence, 'text' | 'claims'> {
  return { text: inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join(''), claims: inlines.filter(isClaim) };
}
