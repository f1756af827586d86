/** What the records of a sheet say and Univer does not know, written into the file: rules, open cells, protection, the page. */
import type { ICellData, IWorksheetData } from '@univerjs/core';
import type { Worksheet } from 'exceljs';
import type { ChoiceLists } from '../file/choice-lists';
import { setUpPage } from '../file/page-setup';
import { validationToFile } from '../file/validation-to-file';
import { protectSheet } from '../file/write-layout';
import { recordOfCell, recordOfSheet } from './sheet-record';

export async function writeRecords(sheet: Worksheet, now: Partial<IWorksheetData>, lists: ChoiceLists): Promise<void> {
  for (const [row, cells] of Object.entries(now.cellData ?? {})) {
    for (const [column, data] of Object.entries(cells as Readonly<Record<string, ICellData>>)) {
      if (!data.custom) continue;
      const { validation, isInput } = recordOfCell(data);
      const cell = sheet.getCell(Number(row) + 1, Number(column) + 1);
      if (validation) cell.dataValidation = validationToFile(validation, lists);
      if (isInput) cell.style = { ...cell.style, protection: { ...cell.style.protection, locked: false } };
    }
  }
  const { page, isProtected, takesNewRows } = recordOfSheet(now);
  if (page) setUpPage(sheet, page);
  if (isProtected) await protectSheet(sheet, takesNewRows);
}
