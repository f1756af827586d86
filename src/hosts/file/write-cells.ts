/** Carries SheetEdits out on a workbook in exceljs. All sheets are looked up before the first cell changes. */
import type { CellValue as ExcelValue, Workbook, Worksheet } from 'exceljs';
import type { CellContent, SheetEdit } from '../../model/sheet-edit';
import { HostRefused } from '../host-refused';
import { formulaValue } from './load-for-writing';

const LINE_POINTS = 15;

/** A4 across, all columns on one page. */
const PRINTED = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

export function writeCells(book: Workbook, edits: readonly SheetEdit[]): void {
  const missing = edits.find((edit) => !edit.freshSheet && !book.getWorksheet(edit.sheet) && !edits.some((other) => other.freshSheet && other.sheet === edit.sheet));
  if (missing) throw new HostRefused('sheet-missing', `工作簿里没有工作表「${missing.sheet}」，没有写入；确认工作表名称后再试。`);
  for (const edit of edits) {
    const sheet = edit.freshSheet ? freshSheet(book, edit.sheet) : book.getWorksheet(edit.sheet)!;
    if (edit.veryHidden) sheet.state = 'veryHidden';
    writeEdit(sheet, edit);
  }
}

/** A sheet of the same name gives up its place in the row of sheets to the fresh one. */
function freshSheet(book: Workbook, name: string): Worksheet {
  const old = book.getWorksheet(name) as (Worksheet & { orderNo: number }) | undefined;
  if (!old) return book.addWorksheet(name, { pageSetup: PRINTED });
  book.removeWorksheet(old.id);
  const fresh = book.addWorksheet(name, { pageSetup: PRINTED }) as Worksheet & { orderNo: number };
  fresh.orderNo = old.orderNo;
  return fresh;
}

function writeEdit(sheet: Worksheet, edit: SheetEdit): void {
  const widths = new Map<number, number>();
  edit.cells.forEach((row, down) =>
    row.forEach((content, across) => {
      if (!content) return;
      const column = edit.column + across;
      writeCell(sheet, edit.row + down, column, content);
      if (content.columnWidth !== undefined) widths.set(column, Math.max(content.columnWidth, widths.get(column) ?? 0));
    }),
  );
  for (const [column, width] of widths) sheet.getColumn(column).width = width;
  edit.cells.forEach((row, down) => {
    const lines = Math.max(1, ...row.map((content, across) => linesOf(content, sheet.getColumn(edit.column + across).width)));
    if (lines > 1) sheet.getRow(edit.row + down).height = lines * LINE_POINTS;
  });
}

/** Not every program gives a wrapped text its room on opening, so the row is told: a Chinese character is two wide. */
function linesOf(content: CellContent | undefined, width = 9): number {
  if (!content?.wrap || typeof content.value !== 'string') return 1;
  const places = [...content.value].reduce((sum, character) => sum + (character > '\u2000' ? 2 : 1), 0);
  return Math.ceil(places / Math.max(1, width - 2));
}

function writeCell(sheet: Worksheet, row: number, column: number, { value, formula, numberFormat, bold, wrap }: CellContent): void {
  if (value === undefined && formula === undefined && numberFormat === undefined && bold === undefined) return;
  const cell = sheet.getCell(row, column);
  if (formula !== undefined) cell.value = formulaValue(formula, value ?? null);
  else if (value !== undefined) cell.value = value as ExcelValue;
  // Styles read from a file are shared by all cells that look alike: a new one is made for this cell.
  if (numberFormat !== undefined) cell.style = { ...cell.style, numFmt: numberFormat };
  if (bold !== undefined) cell.style = { ...cell.style, font: { ...cell.style.font, bold } };
  if (wrap) cell.style = { ...cell.style, alignment: { ...cell.style.alignment, wrapText: true, vertical: 'top' } };
}
