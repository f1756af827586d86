/**
 * The 审核报告, and the 审核说明 by itself, as one stand-alone page each: prints on A4 across, loads nothing, holds no clock, so the
 * same workbook gives the same bytes. Whatever a cell or a file name holds is text here, never markup: <b>1</b> in a cell is printed as typed.
 */
import { escapeHtml } from '../text/escape-html';
import { auditContent, explanationContent, type AuditContent, type Audited, type AuditTable } from './audit-content';

export function writeAuditReport(audited: Audited, fileName?: string, notes: readonly string[] = []): string {
  return page(auditContent(audited, fileName, notes), fileName);
}

export function writeExplanations(audited: Audited, fileName?: string, notes: readonly string[] = []): string {
  return page(explanationContent(audited, fileName, notes), fileName);
}

function page({ title, lines, tables }: AuditContent, fileName: string | undefined): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(fileName === undefined ? title : `${title}：${fileName}`)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
${tables.map(section).join('\n')}
</main>
</body>
</html>
`;
}

function section({ title, level, head, rows, none }: AuditTable): string {
  const attribute = level === undefined ? '' : ` class="${level}"`;
  const heading = `<h2>${escapeHtml(title)}${level === undefined ? '' : `<span>${rows.length} 处</span>`}</h2>`;
  if (rows.length === 0) return `<section${attribute}>\n${heading}\n<p class="none">${escapeHtml(none)}</p>\n</section>`;
  const headCells = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('\n');
  return `<section${attribute}>\n${heading}\n<table>\n<thead><tr>${headCells}</tr></thead>\n<tbody>\n${lines}\n</tbody>\n</table>\n</section>`;
}

const STYLE = `@page { size: A4 landscape; margin: 15mm; }
* { box-sizing: border-box; }
body { margin: 0; background: #f3f3f3; color: #1f1f1f; font: 11pt/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
main { max-width: 267mm; margin: 8mm auto; padding: 12mm 15mm; background: #fff; }
h1 { margin: 0 0 8pt; font-size: 20pt; text-align: center; }
h2 { margin: 18pt 0 6pt; font-size: 13pt; break-after: avoid; }
h2 span { margin-left: 8pt; font-size: 11pt; font-weight: normal; }
p { margin: 0 0 4pt; overflow-wrap: anywhere; }
.none { color: #595959; }
table { width: 100%; border-collapse: collapse; font-size: 10pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 3pt 5pt; border: 1px solid #8a8a8a; text-align: left; vertical-align: top; overflow-wrap: break-word; max-width: 90mm; min-width: 3em; white-space: pre-line; }
th { background: #f0f0f0; }
.hard h2 { color: #a4262c; }
.soft h2 { color: #8a3707; }
.hint h2 { color: #0f548c; }
@media print { body { background: none; } main { max-width: none; margin: 0; padding: 0; } }`;
