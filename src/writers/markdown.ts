/**
 * A report as Markdown, readable in a review: the text as it stands on the page, then a list of where each figure comes from.
 * `**` and the like never occur in a union report, so only the characters that would start a list or a heading are escaped.
 */
import { chartTable } from '../document/chart-table';
import { layOut, type Line } from '../document/lay-out';
import { claimsWithOffsets, textOf } from '../document/place-claims';
import { referenceTo } from '../model/address';
import { isToConfirm, type Inline, type ReportDocument } from '../model/report-document';

export function writeMarkdown(document: ReportDocument): string {
  const parts = [...layOut(document).map(lineText), ...sources(document), ...omissions(document)];
  return `${parts.join('\n\n')}\n`;
}

function lineText(line: Line): string {
  switch (line.kind) {
    case 'title':
      return `# ${escape(line.text)}`;
    case 'heading':
      return `${'#'.repeat(line.level + 1)} ${escape(line.text)}`;
    case 'paragraph':
      return escapeStart(line.inlines.map(inlineText).join(''));
    case 'table':
      return [escape(line.caption), '', row(line.head), rule(line.head.length), ...line.rows.map(row)].join('\n');
    case 'annex-note':
    case 'annex-mark':
      return escape(line.text);
    case 'chart':
      return lineText(chartTable(line));
    case 'signature':
      return `<div align="right">${escape(line.text)}</div>`;
  }
}

function sources(document: ReportDocument): string[] {
  const { claims } = claimsWithOffsets(document);
  if (claims.length === 0) return [];
  const rows = claims.map(({ claim }) => row([claim.text, claim.cells.map(referenceTo).join('、'), claim.arithmetic]));
  return ['---', [row(['文中', '单元格', '算法']), rule(3), ...rows].join('\n')];
}

function omissions(document: ReportDocument): string[] {
  if (document.omitted.length === 0) return [];
  return [document.omitted.map((omission) => `- 未写「${omission.section}」：${omission.reason}`).join('\n')];
}

function row(cells: readonly Inline[]): string {
  return `| ${cells.map((cell) => escape(textOf(cell)).replaceAll('|', '\\|')).join(' | ')} |`;
}

function rule(columns: number): string {
  return `|${' --- |'.repeat(columns)}`;
}

/** Words to confirm are highlighted by the only mark that Markdown has for it. */
function inlineText(inline: Inline): string {
  const text = textOf(inline).replaceAll('<', '&lt;');
  return isToConfirm(inline) ? `<mark>${text}</mark>` : text;
}

function escape(text: string): string {
  return escapeStart(text.replaceAll('<', '&lt;'));
}

function escapeStart(text: string): string {
  return text.replace(/^([#>*+-])/, '\\$1');
}
