/**
 * One value as WPS hands it over → the value of a cell. An error comes as a number, the CVErr of VBA: -2146826281 is #DIV/0!. A figure
 * of that size is told apart by the formula text, which for a constant is the figure or the error itself.
 */
import { HostRefused } from '../host-refused';
import type { CellValue } from '../../model/workbook';

const ERROR_BASE = -2_146_828_288;
const ERRORS: ReadonlyMap<number, string> = new Map([[2000, '#NULL!'], [2007, '#DIV/0!'], [2015, '#VALUE!'], [2023, '#REF!'], [2029, '#NAME?'], [2036, '#NUM!'], [2042, '#N/A']]);

export interface LiveCell {
  readonly value: CellValue;
  readonly formula?: string;
}

/** @returns undefined for an empty cell */
export function liveCell(raw: unknown, formulaText: unknown): LiveCell | undefined {
  const text = typeof formulaText === 'string' ? formulaText : '';
  const value = valueOf(raw, text);
  // In a cell of text format =A1 may stand as a text; it then is its own value.
  const isFormula = text.length > 1 && text.startsWith('=') && value !== text;
  if (isFormula) return { value: value ?? '', formula: text.slice(1) };
  return value === null || value === '' ? undefined : { value };
}

function valueOf(raw: unknown, formulaText: string): CellValue {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === 'number') {
    const error = ERRORS.get(raw - ERROR_BASE);
    return error !== undefined && formulaText !== String(raw) ? { error } : raw;
  }
  if (typeof raw === 'string') return raw.replaceAll('\r\n', '\n');
  if (typeof raw === 'boolean') return raw;
  throw new HostRefused('unexpected-value', 'WPS 表格交来的单元格内容认不出，没有读取；升级 WPS 后再试，或在网页版里打开这个文件。');
}
