/** The cells of one edit, written into a worksheet of exceljs: contents, look, rules, widths. */
import type { CellValue as ExcelValue, Style, Worksheet } from 'exceljs';
import type { CellContent, SheetEdit } from '../../model/sheet-edit';
import type { ChoiceLists } from './choice-lists';
import { formulaValue } from './load-for-writing';
import { lookToFile, wholeFont } from './look-to-file';
import { validationToFile } from './validation-to-file';

const LINE_POINTS = 15;

export function writeCells(sheet: Worksheet, edit: SheetEdit, lists: ChoiceLists): void {
  const widths = new Map<number, number>();
  edit.cells.forEach((row, down) =>
    row.forEach((content, across) => {
      if (!content) return;
      const column = edit.column + across;
      writeCell(sheet, edit.row + down, column, content, lists);
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

function writeCell(sheet: Worksheet, row: number, column: number, content: CellContent, lists: ChoiceLists): void {
  const { columnWidth: _, ...ofTheCell } = content;
  if (Object.keys(ofTheCell).length === 0) return;
  const { value, formula, validation } = content;
  const cell = sheet.getCell(row, column);
  if (formula !== undefined) cell.value = formulaValue(formula, value ?? null);
  else if (value !== undefined) cell.value = value as ExcelValue;
  // Styles read from a file are shared by all cells that look alike: a new one is made for this cell.
  cell.style = styled(cell.style, content);
  if (validation) cell.dataValidation = validationToFile(validation, lists);
}

function styled(present: Partial<Style>, { style, numberFormat, bold, wrap, isInput }: CellContent): Partial<Style> {
  const { numFmt, protection } = present;
  const base = style ? { ...(numFmt !== undefined && { numFmt }), ...(protection && { protection }), ...lookToFile(style) } : present;
  return {
    ...base,
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(bold !== undefined && { font: { ...wholeFont(base.font), bold } }),
    ...(wrap && { alignment: { ...base.alignment, wrapText: true, vertical: 'top' as const } }),
    ...(isInput && { protection: { ...protection, locked: false } }),
  };
}
