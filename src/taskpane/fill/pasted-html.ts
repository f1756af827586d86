/**
 * A table on the clipboard (Word, a web page, WPS, Excel) as rows of text. A cell over several rows or columns holds its text
 * at its top left and is told as a merge; the places it covers are "".
 *
 *   <tr><td rowspan=2>会员<td>1206<tr><td>512   →   [["会员","1206"],["","512"]], merge 1:1–2:1
 */
import type { PastedBlock } from '../../filling/paste/pasted-block';
import type { Rectangle } from '../../model/address';

/** No form is larger; a page may claim colspan=65000. */
const MOST_ROWS = 2_000;
const MOST_COLUMNS = 256;

/** Of several tables the one with most cells. @returns undefined where there is none, or only one without a second cell */
export function blockFromHtml(html: string): PastedBlock | undefined {
  const tables = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')].map(blockOf);
  const [largest] = tables.sort((one, other) => sizeOf(other) - sizeOf(one));
  return largest && sizeOf(largest) > 1 ? largest : undefined;
}

function sizeOf({ rows }: PastedBlock): number {
  return rows.reduce((sum, row) => sum + row.filter((text) => text !== '').length, 0);
}

function blockOf(table: HTMLTableElement): PastedBlock {
  const lines = [...table.rows].slice(0, MOST_ROWS);
  const rows: string[][] = lines.map(() => []);
  const covered = lines.map(() => new Set<number>());
  const merges: Rectangle[] = [];
  let widest = 0;
  lines.forEach((line, top) => {
    let left = 0;
    for (const cell of line.cells) {
      while (covered[top]!.has(left)) left += 1;
      if (left >= MOST_COLUMNS) break;
      const width = Math.max(1, Math.min(cell.colSpan, MOST_COLUMNS - left));
      const height = cell.rowSpan === 0 ? lines.length - top : Math.min(cell.rowSpan, lines.length - top);
      for (let down = 0; down < height; down += 1) for (let across = 0; across < width; across += 1) covered[top + down]!.add(left + across);
      rows[top]![left] = textOf(cell);
      if (width > 1 || height > 1) merges.push({ top: top + 1, left: left + 1, bottom: top + height, right: left + width });
      left += width;
      widest = Math.max(widest, left);
    }
  });
  return { rows: rows.map((row) => Array.from({ length: widest }, (_, column) => row[column] ?? '')), merges };
}

/** Line breaks and the blanks of the markup are one space; the text of a nested table is its own. */
function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('table, style, script').forEach((inner) => inner.remove());
  copy.querySelectorAll('br, p, div').forEach((breaking) => breaking.append(' '));
  return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
