/**
 * A digest of what a reader sees on a sheet beside its figures: values by cell, no formulas, formats or widths, so that a workbook
 * that was only opened and saved again in another program keeps it. Numbers count to 15 digits, as spreadsheets show them.
 */
import { addressOf } from '../model/address';
import { InputError } from '../model/input-error';
import { isCellError, isEmpty, type CellValue, type Sheet } from '../model/workbook';
import type { FigureValue } from './manifest';
import { sha256OfPieces } from './sha256';

/** Thirty times a ledger of 100 000 rows by 20 columns; a single mark in the last cell of a sheet would take days. */
const MAX_AREA = 60_000_000;

export class SheetTooVast extends InputError {}

/** @param left addresses of the figures, which the manifest lists one by one. @throws SheetTooVast */
export function sheetDigest(sheet: Sheet, left: ReadonlySet<string>): string {
  if (sheet.rowCount * sheet.columnCount > MAX_AREA) {
    throw new SheetTooVast('sheet-too-vast', `工作表「${sheet.name}」占用的行列过多，没有读取；删去远处的空白行列后再试。`);
  }
  return sha256OfPieces(linesOf(sheet, left));
}

function* linesOf(sheet: Sheet, left: ReadonlySet<string>): Generator<string> {
  for (let row = 1; row <= sheet.rowCount; row++) {
    let line = '';
    for (let column = 1; column <= sheet.columnCount; column++) {
      const { value } = sheet.cellAt(row, column);
      if (isEmpty(value)) continue;
      const address = addressOf({ row, column });
      if (!left.has(address)) line += `${address} ${JSON.stringify(plainValue(value))}\n`;
    }
    if (line !== '') yield line;
  }
}

/** As the manifest holds it. Line ends differ between programs and mean nothing. */
export function plainValue(value: CellValue): FigureValue {
  if (typeof value === 'number') return Number(value.toPrecision(15));
  if (typeof value === 'string') return value.trim() === '' ? null : value.replace(/\r\n?/g, '\n');
  return isCellError(value) ? value.error : value;
}
