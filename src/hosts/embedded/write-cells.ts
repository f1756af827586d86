/** Cells that differ between two states of a sheet, written into the file; all others are not touched. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Cell, CellErrorValue, CellValue as FileValue, Worksheet } from 'exceljs';
import { isCellError } from '../../model/workbook';
import { cellValue } from './read-workbook';
import { styleToFile } from './style-to-file';

export interface SheetState {
  readonly data: IWorksheetData['cellData'];
  readonly styles: IWorkbookData['styles'];
}

export function writeCells(sheet: Worksheet, before: SheetState, now: SheetState): void {
  for (const row of numbers(before.data, now.data)) {
    for (const column of numbers(before.data[row], now.data[row])) {
      const [was, is] = [before.data[row]?.[column], now.data[row]?.[column]];
      const cell = sheet.getCell(row + 1, column + 1);
      if (cell.isMerged && cell.master.address !== cell.address) continue;
      if (!sameContent(was, is)) writeContent(cell, was, is);
      cell.style = styleToFile(cell.style, styleOf(was, before.styles), styleOf(is, now.styles));
    }
  }
}

function numbers(...records: readonly (object | undefined)[]): readonly number[] {
  return [...new Set(records.flatMap((record) => Object.keys(record ?? {}).map(Number)))];
}

function sameContent(was: ICellData | undefined, is: ICellData | undefined): boolean {
  return formulaOf(was) === formulaOf(is) && JSON.stringify(valueOf(was)) === JSON.stringify(valueOf(is));
}

function writeContent(cell: Cell, was: ICellData | undefined, is: ICellData | undefined): void {
  const formula = formulaOf(is);
  const result = fileValue(is);
  if (formula === undefined) cell.value = result;
  // The file's own spelling, where only the result is new: it may carry prefixes that the screen does not show.
  else if (formula === formulaOf(was)) cell.value = withResult(cell.formula, result);
  else cell.value = withResult(formula, result);
}

function withResult(formula: string, result: ReturnType<typeof fileValue>): FileValue {
  return result === null ? ({ formula } as FileValue) : { formula, result };
}

function fileValue(data: ICellData | undefined): string | number | boolean | CellErrorValue | null {
  const value = valueOf(data);
  return isCellError(value) ? { error: value.error as CellErrorValue['error'] } : value;
}

const valueOf = (data: ICellData | undefined) => (data ? cellValue(data) : null);

function formulaOf(data: ICellData | undefined): string | undefined {
  return data?.f ? data.f.replace(/^=/, '') : undefined;
}

function styleOf(data: ICellData | undefined, styles: IWorkbookData['styles']): IStyleData {
  const style = data?.s;
  return (typeof style === 'string' ? styles[style] : style) ?? {};
}

