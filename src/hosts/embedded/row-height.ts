/**
 * How high a row has to be where the file leaves that to the program: the largest type in it, and as many lines as
 * wrapped text takes. A title in 14 point → 19 points; two lines of 11 point → 30 points.
 */
import type { Row } from 'exceljs';
import { DEFAULT_COLUMN_WIDTH } from './measures';

const LINE_SPACING = 1.35;
const USUAL_SIZE = 11;

/** In points; undefined where the usual height will do. */
export function neededHeight(row: Row, usual: number): number | undefined {
  let needed = 0;
  row.eachCell((cell) => {
    const size = cell.font?.size ?? USUAL_SIZE;
    const width = cell.isMerged ? Infinity : (cell.worksheet.getColumn(cell.col).width ?? DEFAULT_COLUMN_WIDTH);
    const lines = cell.alignment?.wrapText ? linesOf(cell.text, width * (USUAL_SIZE / size)) : 1;
    needed = Math.max(needed, Math.ceil(size * LINE_SPACING * lines));
  });
  return needed > usual ? needed : undefined;
}

/** Columns are counted in digits; a Chinese character is two wide. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.replace(/[^\x20-\x7e]/g, 'xx').length / width)), 0);
}
