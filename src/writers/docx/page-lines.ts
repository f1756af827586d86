/**
 * The lines of a report as Word paragraphs: title centred, text justified with two characters' indent, headings 黑体 and 楷体,
 * 落款 on the right. `firstLineChars` keeps the indent two characters wide when the clerk changes the size.
 */
import type * as Docx from 'docx';
import type { Line } from '../../document/lay-out';
import { isClaim, type Inline } from '../../model/report-document';
import { figureControl } from './figure-control';
import { halfPoints, twips, type DocumentProfile } from './official-profile';

export function pageLines(docx: typeof Docx, profile: DocumentProfile, lines: readonly Line[]): Docx.FileChild[] {
  let figures = 0;
  const { fonts } = profile;
  const line = twips(profile.linePitch);
  const indent = { firstLine: twips(profile.textSize * 2), firstLineChars: 200 };

  const runs = (inlines: readonly Inline[], style: Docx.IRunOptions = {}): Docx.ParagraphChild[] =>
    inlines.map((inline) => {
      if (typeof inline === 'string') return new docx.TextRun({ ...style, text: inline });
      if (!isClaim(inline)) return new docx.TextRun({ ...style, text: inline.text, shading: { type: 'clear', fill: 'FFF2CC' } });
      figures += 1;
      return figureControl(docx, inline, figures, new docx.TextRun({ ...style, text: inline.text })) as Docx.ParagraphChild;
    });
  const inFont = (name: string): Docx.IRunOptions => ({ font: { ascii: fonts.latin, hAnsi: fonts.latin, eastAsia: name } });
  const cell = (inlines: readonly Inline[]) =>
    new docx.TableCell({ children: [new docx.Paragraph({ alignment: 'center', children: runs(inlines, { size: halfPoints(12) }) })] });

  return lines.flatMap((each, at): Docx.FileChild[] => {
    switch (each.kind) {
      case 'title':
        return [
          new docx.Paragraph({
            style: 'Title',
            alignment: 'center',
            spacing: { before: 0, after: line },
            children: [new docx.TextRun({ ...inFont(fonts.title), text: each.text, size: halfPoints(profile.titleSize), snapToGrid: false })],
          }),
        ];
      case 'heading':
        return [
          new docx.Paragraph({
            style: `Heading${each.level}`,
            indent,
            keepNext: true,
            spacing: { before: 0, after: 0 },
            children: runs([each.text], inFont(each.level === 1 ? fonts.heading1 : fonts.heading2)),
          }),
        ];
      case 'paragraph':
        // The 落款 does not stand on a page of its own: the last paragraph goes over with it.
        return [new docx.Paragraph({ indent, alignment: 'both', widowControl: false, ...(lines[at + 1]?.kind === 'signature' && { keepNext: true, keepLines: true }), children: runs(each.inlines) })];
      case 'table':
        return [
          new docx.Paragraph({ alignment: 'center', keepNext: true, children: runs([each.caption], inFont(fonts.heading1)) }),
          new docx.Table({
            width: { size: 100, type: 'pct' },
            rows: [each.head, ...each.rows].map(
              (row, index) => new docx.TableRow({ tableHeader: index === 0, cantSplit: true, children: row.map((inline) => cell([inline])) }),
            ),
          }),
        ];
      case 'signature':
        return [
          new docx.Paragraph({
            alignment: 'right',
            indent: { right: twips(profile.textSize * 2) },
            spacing: { before: line },
            children: runs([each.text]),
          }),
        ];
    }
  });
}
