/**
 * What becomes of something entered into a cell, by a person or by a program that sets values: Excel reads text as if typed.
 * "001" → 1, "12.5%" → 0.125, "2026-06-30" → a date, "+1" and "-1" and "=1" formulas, "'001" → the text 001; in a cell
 * formatted as text everything is text.
 */
import { isCellError, type CellValue } from '../../../../src/model/workbook';

export interface Entry {
  readonly value: CellValue;
  /** Without the equals sign. */
  readonly formula?: string;
  readonly hasApostrophe?: true;
  /** That comes with what was entered where the cell had none. */
  readonly impliedFormat?: string;
}

const ERRORS = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

export function entered(value: CellValue | undefined, numberFormat: string): Entry {
  if (value === null || value === undefined || value === '') return { value: null };
  if (isCellError(value)) return { value };
  if (numberFormat === '@') return { value: typeof value === 'boolean' ? String(value).toUpperCase() : String(value) };
  if (typeof value !== 'string') return { value };
  if (value.startsWith("'")) return value.length === 1 ? { value: null } : { value: value.slice(1), hasApostrophe: true };
  if (/^=./.test(value)) return { value: 0, formula: value.slice(1) };
  if (/^[+-]./.test(value) && numberOf(value) === undefined) return { value: 0, formula: value.replace(/^\+/, '') };
  if (/^(?:TRUE|FALSE)$/i.test(value)) return { value: value.toUpperCase() === 'TRUE' };
  if (ERRORS.has(value.toUpperCase())) return { value: { error: value.toUpperCase() } };
  return numberOf(value) ?? dateOf(value) ?? { value };
}

function numberOf(text: string): Entry | undefined {
  const digits = text.normalize('NFKC').trim();
  const match = /^([+-]?)(?:[¥$])?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%)?$/i.exec(digits);
  const negative = /^\((\d[\d,.]*)\)$/.exec(digits);
  if (negative) return { value: -Number(negative[1]!.replaceAll(',', '')) };
  if (!match || (match[2] === undefined && !/^\.\d/.test(match[3] ?? ''))) return undefined;
  const value = Number(`${match[1]}${(match[2] ?? '0').replaceAll(',', '')}${match[3] ?? ''}${match[4] ?? ''}`);
  return match[5] ? { value: value / 100, impliedFormat: match[3] ? '0.00%' : '0%' } : { value: withFifteenDigits(value), ...(match[2]?.includes(',') && { impliedFormat: '#,##0' }) };
}

/** Excel keeps no more: 330102199003078515 → 330102199003078000. */
function withFifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

function dateOf(text: string): Entry | undefined {
  const match = /^(\d{4})[-/年](\d{1,2})(?:[-/月](\d{1,2})日?|月)$/.exec(text.normalize('NFKC').trim());
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { value: (Date.UTC(year, month - 1, day) - FIRST_DAY) / DAY_MS, impliedFormat: 'yyyy/m/d' };
}
