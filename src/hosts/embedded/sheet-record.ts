/**
 * What Univer does not know of a sheet and of a cell: rules of input, protection, the printed page. It is kept in the `custom`
 * of its snapshot, which goes along when a person inserts rows, renames the sheet, undoes or removes it, and is written into
 * the file on saving.
 */
import type { ICellData, IWorksheetData } from '@univerjs/core';
import type { CellValidation } from '../../model/cell-validation';
import type { CellContent, SheetLayout } from '../../model/sheet-edit';

export interface CellRecord {
  readonly validation?: CellValidation;
  readonly isInput?: true;
}

export interface SheetRecord {
  /** Made by the program, or cleared by it: nothing that the file says of the sheet holds any longer. */
  readonly isFresh?: true;
  readonly isProtected?: true;
  readonly takesNewRows?: true;
  readonly page?: SheetLayout['page'];
}

export function cellRecord({ validation, isInput }: CellContent): CellRecord | undefined {
  return validation || isInput ? { ...(validation && { validation }), ...(isInput && { isInput }) } : undefined;
}

export const recordOfCell = (data: ICellData): CellRecord => data.custom ?? {};
export const recordOfSheet = (data: Partial<IWorksheetData> | undefined): SheetRecord => data?.custom ?? {};
