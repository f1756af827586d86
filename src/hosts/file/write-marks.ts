/**
 * Findings shown in a copy of the workbook: a fill by level and a note with the sentence. A note the person wrote keeps
 * its place, ours stands below it; of several findings in a cell the worst gives the colour.
 */
import type { Cell, Comment, Workbook } from 'exceljs';
import type { Mark } from '../../model/sheet-edit';
import type { Level } from '../../model/relation';

export interface NotedMark extends Mark {
  readonly note?: string;
}

const FILLS: Readonly<Record<Level, string>> = { hard: 'FFFFC7CE', soft: 'FFFFEB9C', hint: 'FFDDEBF7' };
const WEIGHTS: Readonly<Record<Level, number>> = { hard: 0, soft: 1, hint: 2 };

export function writeMarks(book: Workbook, marks: readonly NotedMark[]): void {
  const byWeight = [...marks].sort((a, b) => WEIGHTS[b.level] - WEIGHTS[a.level]);
  for (const { place, level } of byWeight) {
    const cell = book.getWorksheet(place.sheet)?.getCell(place.row, place.column).master;
    if (cell) cell.style = { ...cell.style, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: FILLS[level] }, bgColor: { argb: FILLS[level] } } };
  }
  for (const { place, note } of marks) {
    const cell = book.getWorksheet(place.sheet)?.getCell(place.row, place.column).master;
    if (cell && note !== undefined) addNote(cell, note);
  }
}

function addNote(cell: Cell, text: string): void {
  const present = cell.note as Comment | string | undefined;
  const texts = typeof present === 'string' ? [{ text: present }] : [...(present?.texts ?? [])];
  cell.note = { texts: [...texts, { text: `${texts.length > 0 ? '\n' : ''}${text}` }] };
}
