/** How the examples look: the type faces, lines and number formats of a form as offices print them. */
import type { Alignment, Border, Borders, Cell, Font, Worksheet } from 'exceljs';

export const TITLE: Partial<Font> = { name: '宋体', size: 18, bold: true };
export const SMALL: Partial<Font> = { name: '仿宋', size: 11 };
export const HEAD: Partial<Font> = { name: '黑体', size: 11 };
export const BODY: Partial<Font> = { name: '宋体', size: 11 };
export const GROUP: Partial<Font> = { name: '宋体', size: 11, bold: true };

export const COUNT = '#,##0';
export const DAY = 'yyyy-mm-dd';

const line: Partial<Border> = { style: 'thin', color: { argb: 'FF000000' } };
export const BOX: Partial<Borders> = { top: line, left: line, bottom: line, right: line };

export const CENTRE: Partial<Alignment> = { horizontal: 'center', vertical: 'middle', wrapText: true };
export const LEFT: Partial<Alignment> = { horizontal: 'left', vertical: 'middle' };
export const RIGHT: Partial<Alignment> = { horizontal: 'right', vertical: 'middle', indent: 1 };

/** Writes a text over a range of cells, merged if it is more than one. */
export function lay(sheet: Worksheet, range: string, text: string, font: Partial<Font>, alignment: Partial<Alignment>, boxed = false): Cell {
  if (range.includes(':')) sheet.mergeCells(range);
  const cell = sheet.getCell(range.split(':')[0]!);
  cell.value = text;
  cell.font = font;
  cell.alignment = alignment;
  if (boxed) cell.border = BOX;
  return cell;
}
