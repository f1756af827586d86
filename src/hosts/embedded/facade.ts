/** The parts of Univer that the embedded host uses, from the one package that brings them all. */
import type { FUniver } from '@univerjs/core/facade';

export { AddWorksheetMergeMutation, FormulaDataModel, INTERCEPTOR_POINT, RemoveWorksheetMergeMutation, SetRangeValuesCommand, SheetInterceptorService } from '@univerjs/preset-sheets-core';

export type FWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;
export type FWorksheet = ReturnType<FWorkbook['getActiveSheet']>;
