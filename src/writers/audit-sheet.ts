/** The same audit as a sheet 「审核结果」 of the workbook itself: one block a table, an empty row between. */
import type { CellContent, SheetEdit } from '../model/sheet-edit';
import { auditContent, type Audited } from './audit-content';

export const AUDIT_SHEET = '审核结果';

/** Wide enough for a place, a value and a sentence, in the order the tables have them. */
const COLUMN_WIDTHS = [24, 24, 18, 30, 60, 40];

export function auditSheetEdits(audited: Audited, fileName?: string, notes: readonly string[] = []): readonly SheetEdit[] {
  const { title, lines, tables } = auditContent(audited, fileName, notes);
  const rows: (readonly CellContent[])[] = [COLUMN_WIDTHS.map((columnWidth, index) => (index === 0 ? { value: title, bold: true, columnWidth } : { columnWidth }))];
  rows.push(...lines.map((line) => [{ value: line }]));
  for (const table of tables) {
    rows.push([], [{ value: table.title, bold: true }]);
    if (table.rows.length === 0) rows.push([{ value: table.none }]);
    else rows.push(table.head.map((value) => ({ value, bold: true })), ...table.rows.map((row) => row.map(textCell)));
  }
  return [{ sheet: AUDIT_SHEET, row: 1, column: 1, cells: rows, freshSheet: true }];
}

/** Everything is told as text, so a value such as 44551 stands as the reader saw it and no sum picks it up. */
function textCell(value: string): CellContent {
  return { value, numberFormat: '@', wrap: true };
}
