/**
 * How printed statistical forms look: title in 黑体, everything else in 宋体, thin lines. What may be filled in is white and
 * what calculates itself light blue, as clerks know it from the official software; light grey is kept for fetched figures.
 */
import type { CellStyle } from '../../model/cell-style';

const BODY = { fontFamily: '宋体', fontSize: 10.5, vertical: 'middle' } as const satisfies CellStyle;
const BOXED = { ...BODY, border: 'all' } as const satisfies CellStyle;
const TO_FILL = '#FFFFFF';
const CALCULATED = '#DDEBF7';

export const TITLE: CellStyle = { fontFamily: '黑体', fontSize: 18, horizontal: 'center', vertical: 'middle', wrap: true };
/** 表号, 填报单位, 填表人: around the table. */
export const LINE: CellStyle = { ...BODY, fontSize: 10, horizontal: 'left' };
export const NOTE: CellStyle = { ...BODY, fontSize: 10, vertical: 'top', horizontal: 'left', wrap: true };
export const HEAD: CellStyle = { ...BOXED, bold: true, horizontal: 'center', wrap: true };
/** 甲 乙 1 2 3 */
export const COLUMN_NUMBER: CellStyle = { ...BOXED, fontSize: 9, horizontal: 'center' };
export const GROUP: CellStyle = { ...BOXED, bold: true, horizontal: 'left', indent: 1 };
export const STUB: CellStyle = { ...BOXED, horizontal: 'left', wrap: true, indent: 1 };
export const CENTRED: CellStyle = { ...BOXED, horizontal: 'center', wrap: true };
export const FIGURE: CellStyle = { ...BOXED, fill: TO_FILL, horizontal: 'right' };
export const WORDS: CellStyle = { ...BOXED, fill: TO_FILL, horizontal: 'center', wrap: true };
export const NAME: CellStyle = { ...BOXED, fill: TO_FILL, horizontal: 'left', wrap: true };
export const COMPUTED: CellStyle = { ...BOXED, fill: CALCULATED, horizontal: 'right' };
export const TOTAL_FIGURE: CellStyle = { ...COMPUTED, bold: true };

/** Points of a row of one line of 五号 characters. */
export const ROW_HEIGHT = 18;
const LINE_HEIGHT = 13.5;

/** Of a row whose text takes so many lines. */
export function rowHeight(lines: number): number {
  return Math.max(ROW_HEIGHT, lines * LINE_HEIGHT + 4.5);
}
