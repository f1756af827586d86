/**
 * A clerk's own words put on the sheet 「措辞」, so that the next report and every other host begin with them: the last row of the same
 * section and use is changed, others are added below; without the sheet there is a new one.
 */
import type { CellStyle } from '../../model/cell-style';
import type { CellContent, SheetEdit } from '../../model/sheet-edit';
import type { Sheet, Workbook } from '../../model/workbook';
import { sectionHeadings } from '../sections/index';
import type { PhraseBook } from './phrase-book';
import { phraseRows, PHRASE_SHEET, USES } from './read-phrases';

const HEAD = ['栏目', '用途', '措辞'];
const TEXT_COLUMN = 3;
const WIDTHS = [24, 8, 80] as const;
const HEAD_LOOK: CellStyle = { fontFamily: '黑体', fontSize: 10.5, fill: '#F2F2F2', border: 'all', horizontal: 'center', vertical: 'middle' };
const LINE_LOOK: CellStyle = { fontFamily: '宋体', fontSize: 10.5, border: 'all', vertical: 'top', wrap: true };

/** @param phrases phrase id → words; "" leaves the phrase out of every report */
export function phraseEdits(phrases: PhraseBook, workbook: Workbook | undefined): readonly SheetEdit[] {
  const sheet = workbook?.sheets.find(({ name }) => name.trim() === PHRASE_SHEET);
  const lines = Object.entries(phrases).flatMap(([id, text]) => lineOf(id, text));
  if (lines.length === 0) return [];
  if (!sheet) return [newSheet(lines)];
  const rows = new Map(phraseRows(sheet, sectionHeadings).map(({ id, row }) => [id, row]));
  const changed = lines.flatMap(({ id, cells }): readonly SheetEdit[] => {
    const row = rows.get(id);
    return row === undefined ? [] : [{ sheet: sheet.name, row, column: TEXT_COLUMN, cells: [[cells[TEXT_COLUMN - 1]]] }];
  });
  const added = lines.filter(({ id }) => !rows.has(id)).map(({ cells }) => cells);
  return added.length === 0 ? changed : [...changed, { sheet: sheet.name, row: firstFree(sheet), column: 1, cells: added }];
}

interface PhraseLine {
  readonly id: string;
  readonly cells: readonly CellContent[];
}

function lineOf(id: string, text: string): readonly PhraseLine[] {
  const [section, use] = id.split('.');
  const heading = [...sectionHeadings].find(([, each]) => each === section)?.[0];
  const word = Object.keys(USES).find((each) => USES[each] === use);
  return heading === undefined || word === undefined ? [] : [{ id, cells: [heading, word, text].map((value): CellContent => ({ value: value === '' ? null : value })) }];
}

function newSheet(lines: readonly PhraseLine[]): SheetEdit {
  const head = HEAD.map((value, at): CellContent => ({ value, columnWidth: WIDTHS[at]!, style: HEAD_LOOK }));
  const body = lines.map(({ cells }) => cells.map((content): CellContent => ({ ...content, wrap: true, style: LINE_LOOK })));
  return { sheet: PHRASE_SHEET, row: 1, column: 1, cells: [head, ...body], freshSheet: true, layout: { frozen: { rows: 1, columns: 0 } } };
}

function firstFree({ rowCount, columnCount, cellAt }: Sheet): number {
  let row = rowCount;
  while (row > 0 && Array.from({ length: columnCount }, (_, at) => cellAt(row, at + 1).value).every((value) => value === null || value === '')) row -= 1;
  return row + 1;
}
