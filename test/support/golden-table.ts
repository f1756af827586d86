/**
 * Sheets written as tab-separated text, for golden cases: readable in review, exact in what a cell holds.
 *
 *   # 15-4                                        begins a sheet of that name
 *   # merges A1:C1 A3:A4                          of that sheet
 *   # source 南京统计年鉴2011 表15-4，公布数        where the figures come from; for the reader only
 *
 * A cell is a number where it looks like one; 12.5% is 0.125 shown as a percentage; '0012 is the text 0012; #REF! is an
 * error value; ␤ is a line break.
 */
import type { Sheet } from '../../src/model/workbook';
import { sheetOf, type PlainCell } from './workbook';

const ERROR = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/u;

export function sheetsFrom(text: string): readonly Sheet[] {
  const lines = text.trimEnd().split('\n').filter((line) => !line.startsWith('# source '));
  const starts = lines.flatMap((line, at) => (line.startsWith('# ') && !line.startsWith('# merges') ? [at] : []));
  return starts.map((start, at) => {
    const [name = '', ...rows] = lines.slice(start, starts[at + 1]);
    const merges = rows[0]?.startsWith('# merges') ? rows.shift()!.split(' ').slice(2) : [];
    return sheetOf(name.slice(2), rows.map((row) => row.split('\t').map(cellFrom)), merges);
  });
}

function cellFrom(text: string): PlainCell {
  if (text.startsWith("'")) return text.slice(1);
  if (ERROR.test(text)) return { error: text };
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  const percent = /^(-?\d+(?:\.\d+)?)%$/u.exec(text);
  if (percent) return { value: Number((Number(percent[1]) / 100).toPrecision(12)), numberFormat: '0.0%' };
  return text.replaceAll('␤', '\n');
}
