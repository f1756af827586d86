/**
 * A report as one stand-alone HTML page that looks like the printed sheet: A4 on a grey desk, print style without the desk.
 * Each figure is a <data> element that carries its value and cells, and tells its arithmetic in the tooltip:
 * <data value="1206" data-cells="统计表!D7" title="会员总数：统计表!D7">1206人</data>.
 */
import { layOut, type Line } from '../document/lay-out';
import { referenceTo } from '../model/address';
import type { Claim } from '../model/claim';
import { isClaim, type Inline, type ReportDocument } from '../model/report-document';
import { escapeHtml } from '../text/escape-html';
import { chartSvg } from './chart-svg';
import { PAGE_STYLE } from './html-style';

export function writeHtml(document: ReportDocument): string {
  const lines = layOut(document).map(element).join('\n');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.title)}</title>
<style>
${PAGE_STYLE}
</style>
</head>
<body>
<article class="page">
${lines}
</article>
</body>
</html>
`;
}

function element(line: Line): string {
  switch (line.kind) {
    case 'title':
      return `<h1>${escapeHtml(line.text)}</h1>`;
    case 'heading':
      return `<h${line.level + 1}>${escapeHtml(line.text)}</h${line.level + 1}>`;
    case 'paragraph':
      return `<p>${line.inlines.map(inlineHtml).join('')}</p>`;
    case 'table':
      return `<table><caption>${escapeHtml(line.caption)}</caption><thead>${row(line.head, 'th')}</thead><tbody>${line.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
    case 'annex-note':
      return `<p class="annex-note">${escapeHtml(line.text)}</p>`;
    case 'annex-mark':
      return `<p class="annex-mark">${escapeHtml(line.text)}</p>`;
    case 'chart':
      return `<figure>${chartSvg(line)}<figcaption>${escapeHtml(line.caption)}</figcaption></figure>`;
    case 'signature':
      return `<p class="signature" style="padding-right: ${line.right}em">${escapeHtml(line.text)}</p>`;
  }
}

function row(cells: readonly Inline[], tag: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${inlineHtml(cell)}</${tag}>`).join('')}</tr>`;
}

function inlineHtml(inline: Inline): string {
  if (typeof inline === 'string') return escapeHtml(inline);
  return isClaim(inline) ? claimHtml(inline) : `<mark title="待确认">${escapeHtml(inline.text)}</mark>`;
}

function claimHtml(claim: Claim): string {
  const cells = claim.cells.map(referenceTo).join(' ');
  const attributes = {
    value: claim.value.toFixed(),
    'data-claim': claim.id,
    'data-unit': claim.unit,
    'data-cells': cells,
    title: `${claim.arithmetic}（${cells}）`,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<data ${written.join(' ')}>${escapeHtml(claim.text)}</data>`;
}
