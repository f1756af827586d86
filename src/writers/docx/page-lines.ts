/**
 * The lines of a report as Word paragraphs in the styles of paragraph-styles.ts. Figures are placeholders that `withFigures` turns into
 * content controls once the package is written. Words to confirm are in a character style of their own: whoever changes or deletes
 * that one style takes the shading from all of them.
 */
import type * as Docx from 'docx';
import { titleLines } from '../../document/title-lines';
import type { Line } from '../../document/lay-out';
import type { Claim } from '../../model/claim';
import { isClaim } from '../../model/report-document';
import { placeholder } from './figure-control';
import { STYLE } from './paragraph-styles';
import { characterPitch, textWidth, twips, type DocumentProfile } from './profile';
import { chartParagraph } from './report-chart';
import { reportTable } from './report-table';
import type { Runs } from './text-runs';

export interface PageLines {
  readonly children: readonly Docx.FileChild[];
  /** In the order of their placeholders. */
  readonly figures: readonly Claim[];
}

/** What follows the text. */
const ENDINGS: ReadonlySet<string | undefined> = new Set(['signature', 'annex-note']);

export async function pageLines(docx: typeof Docx, profile: DocumentProfile, lines: readonly Line[]): Promise<PageLines> {
  const figures: Claim[] = [];
  const charts = lines.some(({ kind }) => kind === 'chart') ? await import('docx/charts') : undefined;
  const runs: Runs = (inlines) =>
    inlines.map((inline) => {
      if (typeof inline === 'string') return new docx.TextRun(inline);
      if (!isClaim(inline)) return new docx.TextRun({ style: STYLE.toConfirm, text: inline.text });
      return new docx.TextRun(placeholder(figures.push(inline) - 1));
    });

  const children = lines.flatMap((line, at): Docx.FileChild[] => {
    switch (line.kind) {
      case 'title':
        return [new docx.Paragraph({ style: STYLE.title, children: titleRuns(docx, line.text, Math.floor(textWidth(profile) / profile.titleSize)) })];
      case 'heading':
        return [new docx.Paragraph({ style: STYLE.headings[line.level - 1]!, children: runs([line.text]) })];
      case 'paragraph': {
        // The 落款 does not stand on a page of its own: the last paragraph goes over with it.
        const isLast = ENDINGS.has(lines[at + 1]?.kind);
        return [new docx.Paragraph({ style: STYLE.text, ...(isLast && { keepNext: true, keepLines: true }), children: runs(line.inlines) })];
      }
      case 'annex-note':
        return [new docx.Paragraph({ style: STYLE.annexNote, keepNext: lines[at + 1]?.kind === 'signature', children: runs([line.text]) })];
      case 'annex-mark':
        return [new docx.Paragraph({ style: STYLE.annexMark, pageBreakBefore: true, children: runs([line.text]) })];
      case 'table':
        return [new docx.Paragraph({ style: STYLE.caption, keepNext: true, children: runs([line.caption]) }), reportTable(docx, profile, line, runs), new docx.Paragraph({ style: STYLE.afterTable })];
      case 'chart':
        return charts ? [chartParagraph(docx, charts, profile, line), new docx.Paragraph({ style: STYLE.caption, children: runs([line.caption]) })] : [];
      case 'signature': {
        const isFirst = lines[at - 1]?.kind !== 'signature';
        const isFollowed = lines[at + 1]?.kind === 'signature';
        const indent = { right: twips(line.right * characterPitch(profile)) };
        return [new docx.Paragraph({ style: isFirst ? STYLE.signature : STYLE.date, indent, ...(isFollowed && { keepNext: true }), children: runs([line.text]) })];
      }
    }
  });
  return { children, figures };
}

function titleRuns(docx: typeof Docx, title: string, most: number): Docx.TextRun[] {
  return titleLines(title, most).map((text, at) => new docx.TextRun({ text, ...(at > 0 && { break: 1 }) }));
}
