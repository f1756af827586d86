/**
 * Takes a sheet out of a workbook in exceljs, and with it the names that stand for its cells: a name that points to a sheet
 * that is gone makes Excel repair the file.
 */
import type { DefinedNamesModel, Workbook, Worksheet } from 'exceljs';

export function removeSheet(book: Workbook, sheet: Worksheet): void {
  const { name } = sheet;
  book.removeWorksheet(sheet.id);
  const names = book.definedNames.model;
  const kept = names.map((each) => ({ ...each, ranges: each.ranges.filter((range) => sheetOf(range) !== name) }));
  if (kept.some(({ ranges }, at) => ranges.length !== names[at]!.ranges.length)) book.definedNames.model = kept.filter(({ ranges }) => ranges.length > 0) as DefinedNamesModel;
}

/** 'It''s'!$A$1:$B$2 → It's */
function sheetOf(range: string): string {
  return range.slice(0, range.lastIndexOf('!')).replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
}
