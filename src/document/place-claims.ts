/**
 * Where each figure stands in the finished text: paragraph and characters, as the command line prints them and the pane
 * needs them for a click. 「会员总数1206人」 in the fourth line gives paragraph 3, start 4, end 9.
 * Title, headings, table captions and table cells each count as one paragraph, as they do in the docx.
 */
import type { Claim } from '../model/claim';
import type { Inline, ReportDocument } from '../model/report-document';
import { layOut, type Line } from './lay-out';

export interface PlacedClaim {
  readonly claim: Claim;
  /** Index into `paragraphs`. */
  readonly paragraph: number;
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
}

export interface PlacedText {
  readonly paragraphs: readonly string[];
  readonly claims: readonly PlacedClaim[];
}

export function claimsWithOffsets(document: ReportDocument): PlacedText {
  const paragraphs: string[] = [];
  const claims: PlacedClaim[] = [];
  for (const inlines of layOut(document).flatMap(textsOf)) {
    let text = '';
    for (const inline of inlines) {
      const words = textOf(inline);
      if (typeof inline !== 'string') {
        claims.push({ claim: inline, paragraph: paragraphs.length, start: text.length, end: text.length + words.length });
      }
      text += words;
    }
    paragraphs.push(text);
  }
  return { paragraphs, claims };
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
    default:
      return [[line.text]];
  }
}
