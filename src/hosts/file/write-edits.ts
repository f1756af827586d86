/** Carries SheetEdits out on a workbook in exceljs. What can be refused is refused before the first cell changes. */
import type { Workbook, Worksheet } from 'exceljs';
import type { SheetEdit } from '../../model/sheet-edit';
import { refuseEdits } from '../refuse-edits';
import { ChoiceLists } from './choice-lists';
import { LANDSCAPE_A4 } from './page-setup';
import { removeSheet } from './remove-sheet';
import { writeCells } from './write-cells';
import { writeLayout } from './write-layout';

/** @throws HostRefused */
export async function writeEdits(book: Workbook, edits: readonly SheetEdit[]): Promise<void> {
  refuseEdits(book.worksheets.map(({ name, state }) => ({ name, isVisible: state === 'visible' })), edits);
  const lists = new ChoiceLists(book);
  for (const edit of edits) {
    if (edit.removeSheet) {
      removeSheet(book, book.getWorksheet(edit.sheet)!);
      continue;
    }
    const sheet = edit.freshSheet ? freshSheet(book, edit.sheet) : book.getWorksheet(edit.sheet)!;
    if (edit.veryHidden) sheet.state = 'veryHidden';
    writeCells(sheet, edit, lists);
    if (edit.layout) await writeLayout(sheet, edit.layout);
  }
  if (edits.some((edit) => edit.removeSheet || edit.freshSheet)) lists.dropUnused();
}

/** A sheet of the same name gives its place in the row of sheets, and whether it is shown, to the fresh one. */
function freshSheet(book: Workbook, name: string): Worksheet {
  const old = book.getWorksheet(name) as (Worksheet & { orderNo: number }) | undefined;
  if (!old) return book.addWorksheet(name, { pageSetup: LANDSCAPE_A4 });
  book.removeWorksheet(old.id);
  const fresh = book.addWorksheet(name, { pageSetup: LANDSCAPE_A4, state: old.state }) as Worksheet & { orderNo: number };
  fresh.orderNo = old.orderNo;
  return fresh;
}
