/**
 * A cell's content in the file → in Univer. Text keeps its type, so that digits stored as text stay text; dates become
 * serial numbers; a formula keeps its cached result, and has none where the file has none, so that Univer calculates it.
 * { formula: 'SUM(B2:B4)', result: 9 } → { f: '=SUM(B2:B4)', v: 9, t: 2 }
 */
import type { ICellData } from '@univerjs/core';
import type { Cell, CellValue } from 'exceljs';
import { CELL_TYPE } from './snapshot-numbers';

const EPOCH_1900 = 25569;
const EPOCH_1904 = 24107;
const DAY = 86_400_000;

export function cellFromFile(cell: Cell, date1904: boolean): ICellData | undefined {
  if (cell.isMerged && cell.master.address !== cell.address) return undefined;
  const { value } = cell;
  if (!isFormula(value)) return plain(value, date1904);
  return { f: `=${withoutFuturePrefix(cell.formula)}`, ...plain(value.result, date1904) };
}

function isFormula(value: CellValue): value is Extract<CellValue, { result?: unknown }> {
  return typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
}

function plain(value: CellValue, date1904: boolean): ICellData | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return { v: value, t: CELL_TYPE.number };
  if (typeof value === 'string') return { v: value, t: CELL_TYPE.string };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CELL_TYPE.boolean };
  if (value instanceof Date) return { v: serial(value, date1904), t: CELL_TYPE.number };
  if ('error' in value) return { v: value.error, t: CELL_TYPE.string };
  if ('richText' in value) return { v: value.richText.map((run) => run.text).join(''), t: CELL_TYPE.string };
  if ('hyperlink' in value) return plain(value.text, date1904);
  return undefined;
}

/** 2026-06-30 → 46203; a time of day is its fraction. */
function serial(date: Date, date1904: boolean): number {
  return date.getTime() / DAY + (date1904 ? EPOCH_1904 : EPOCH_1900);
}

/** Functions newer than the format carry a prefix in the file that no spreadsheet shows: _xlfn.XLOOKUP. */
function withoutFuturePrefix(formula: string): string {
  return formula.replace(/_xl(?:fn|ws)\./g, '');
}
