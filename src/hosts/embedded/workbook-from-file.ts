/** The bytes of an .xlsx file → a snapshot that Univer opens. Sheet n of the file has the id sheet-n, by which saving finds it again. */
import type { IWorkbookData } from '@univerjs/core';
import type { Workbook } from 'exceljs';
import { sheetFromFile } from './sheet-from-file';
import { StyleSheet } from './style-sheet';
import { readTheme } from './theme-colours';

/** What of Univer's snapshot a file has a say in. */
export type WorkbookSnapshot = Pick<IWorkbookData, 'id' | 'name' | 'styles' | 'sheetOrder' | 'sheets'>;

export const sheetId = (index: number): string => `sheet-${index + 1}`;

export function workbookFromFile(workbook: Workbook, id: string, name: string): WorkbookSnapshot {
  const styles = new StyleSheet(readTheme(themeOf(workbook)));
  const date1904 = workbook.properties.date1904 ?? false;
  const sheets = workbook.worksheets.map((sheet, index) => sheetFromFile(sheet, sheetId(index), styles, date1904));
  return {
    id,
    name,
    styles: styles.styles,
    sheetOrder: sheets.map((_, index) => sheetId(index)),
    sheets: Object.fromEntries(sheets.map((sheet, index) => [sheetId(index), sheet])),
  };
}

/** exceljs keeps the theme as text and does not say so in its types. */
function themeOf(workbook: Workbook): string | undefined {
  const { themes } = workbook.model as Workbook['model'] & { themes?: Readonly<Record<string, string>> };
  return themes?.['theme1'];
}
