/**
 * A table in three lines: one heavy above, one fine below the head, one heavy at the foot, none upright. The head is repeated on each page
 * and no row is cut. Names stand on the left, figures in the middle.
 */
import type * as Docx from 'docx';
import { widthOf } from '../../document/text-width';
import type { Block } from '../../model/report-document';
import { textOf } from '../../document/place-claims';
import type { Runs } from './text-runs';
import { STYLE } from './paragraph-styles';
import { textWidth, twips, type DocumentProfile } from './profile';

type Table = Extract<Block, { kind: 'table' }>;

/** In eighths of a point. */
const HEAVY = 12;
const FINE = 6;
/** Free at either side of a cell, in characters. */
const CELL_MARGIN = 0.75;
/** Of the whole width, that the first column keeps. */
const FIRST = 0.25;
/** Digits of a font that stands in for Times New Roman may be wider than half a character. */
const WIDER = 1.25;

export function reportTable(docx: typeof Docx, profile: DocumentProfile, table: Table, runs: Runs): Docx.Table {
  const widths = columnWidths(table, textWidth(profile), profile.tableSize);
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  const line = (size: number) => ({ style: docx.BorderStyle.SINGLE, size, color: '000000' });
  const row = (cells: readonly Parameters<Runs>[0][number][], isHead: boolean) =>
    new docx.TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (cell, at) =>
          new docx.TableCell({
            width: { size: twips(widths[at]!), type: 'dxa' },
            verticalAlign: 'center',
            ...(isHead && { borders: { bottom: line(FINE) } }),
            children: [new docx.Paragraph({ style: STYLE.cell, ...(at === 0 && !isHead && { alignment: 'left' as const }), children: runs([cell]) })],
          }),
      ),
    });
  return new docx.Table({
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: 'dxa' },
    alignment: 'center',
    layout: 'fixed',
    columnWidths: widths.map(twips),
    borders: { top: line(HEAVY), bottom: line(HEAVY), left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [row(table.head, true), ...table.rows.map((cells) => row(cells, false))],
  });
}

/**
 * In points; together the width of the text. Figures are not broken over lines: their columns are as wide as their widest, and the first
 * column takes the rest, unless that were too little, when all are made narrower.
 */
export function columnWidths({ head, rows }: Table, full: number, size: number): readonly number[] {
  const wished = head.map((title, at) => (Math.max(...[title, ...rows.map((row) => textOf(row[at] ?? ''))].map(roomFor)) + 2 * CELL_MARGIN) * size);
  const [first = 0, ...others] = wished;
  const rest = full - others.reduce((total, width) => total + width, 0);
  if (rest < first && rest >= full * FIRST) return [rest, ...others];
  const sum = wished.reduce((total, width) => total + width, 0);
  return wished.map((width) => width * (full / sum));
}

/** In characters. */
function roomFor(text: string): number {
  return widthOf(text) + (WIDER - 1) * 0.5 * (text.match(/[\d.%]/gu)?.length ?? 0);
}
