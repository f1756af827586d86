/**
 * Where each figure stands in the finished text: paragraph and characters, as the command line prints them and the pane
 * needs them for a click. 「会员总数1206人」 in the fourth line gives paragraph 3, start 4, end 9.
 * Title, headings, table captions and table cells each count as one paragraph, as they do in the docx.
 */
import type { Claim } from '../model/claim';
import { isClaim, isToConfirm, type Inline, type ReportDocument, type ToConfirm } from '../model/report-document';
import { layOut, type Line } from './lay-out';

export interface PlacedClaim {
  readonly claim: Claim;
  /** Index into `paragraphs`. */
  readonly paragraph: number;
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
}

/** Words that the clerk is to confirm. */
export interface PlacedPhrase extends Pick<PlacedClaim, 'paragraph' | 'start' | 'end'> {
  readonly phrase: ToConfirm;
}

export interface PlacedText {
  readonly paragraphs: readonly string[];
  readonly claims: readonly PlacedClaim[];
  readonly toConfirm: readonly PlacedPhrase[];
}

export function claimsWithOffsets(document: ReportDocument): PlacedText {
  const paragraphs: string[] = [];
  const claims: PlacedClaim[] = [];
  const toConfirm: PlacedPhrase[] = [];
  for (const inlines of layOut(document).flatMap(textsOf)) {
    let text = '';
    for (const inline of inlines) {
      const words = textOf(inline);
      const place = { paragraph: paragraphs.length, start: text.length, end: text.length + words.length };
      if (isClaim(inline)) claims.push({ claim: inline, ...place });
      else if (isToConfirm(inline)) toConfirm.push({ phrase: inline, ...place });
      text += words;
    }
    paragraphs.push(text);
  }
  return { paragraphs, claims, toConfirm };
}

export function textOf(inline: Inline): string {
  return typeof inline === 'string' ? inline : inline.text;
}

function textsOf(line: Line): readonly (readonly Inline[])[] {
  switch (line.kind) {
    case 'paragraph':
      return [line.inlines];
    case 'table':
      return [[line.caption], ...line.head.map((cell) => [cell]), ...line.rows.flatMap((row) => row.map((cell) => [cell]))];
    case 'chart':
      return [[line.caption]];
    default:
      return [[line.text]];
  }
}
