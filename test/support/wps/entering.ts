/**
 * What a value becomes in a cell, as if typed: =… is a formula, 1,306 a number, 2026-6-30 a date, and in a cell of format @ everything
 * is text. A Date of JavaScript is refused: nobody may rely on it.
 */
import type { FakeCell } from './book';

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

export function enter(cell: FakeCell, input: unknown): void {
  delete cell.formula;
  if (input instanceof Date) throw new Error('类型不匹配');
  if (input === null || input === undefined || input === '') {
    cell.value = null;
    return;
  }
  if (typeof input === 'boolean') {
    cell.value = input;
    return;
  }
  if (typeof input === 'number') {
    cell.value = cell.format === '@' ? String(input) : input;
    return;
  }
  if (typeof input !== 'string') throw new Error('类型不匹配');
  enterText(cell, input);
}

function enterText(cell: FakeCell, input: string): void {
  if (input.startsWith("'")) cell.value = input.slice(1);
  else if (cell.format === '@') cell.value = input;
  else if (/^=./.test(input)) [cell.formula, cell.value] = [input.slice(1), null];
  else if (/^[+-][A-Za-z(]/.test(input)) [cell.formula, cell.value] = [input, null];
  else cell.value = understood(cell, input);
}

function understood(cell: FakeCell, input: string): FakeCell['value'] {
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (ERRORS.has(text)) return { error: text };
  const number = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d*)?(?:e[+-]?\d+)?$/i.test(text) && /\d/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
  if (number !== undefined && Number.isFinite(number)) return number;
  const percent = /^([+-]?\d+(?:\.\d+)?)%$/.exec(text);
  if (percent) return formatted(cell, Number(percent[1]) / 100, '0.00%');
  const date = /^(\d{4})(?:[-/]|年)(\d{1,2})(?:(?:[-/]|月)(\d{1,2})日?|月)$/.exec(text);
  if (date) return formatted(cell, Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3] ?? 1)) / 86_400_000 + 25_569, 'yyyy/m/d');
  const day = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (day && Number(day[1]) <= 12 && Number(day[2]) <= 31) return formatted(cell, Date.UTC(2026, Number(day[1]) - 1, Number(day[2])) / 86_400_000 + 25_569, 'm"月"d"日"');
  const time = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (time) return formatted(cell, (Number(time[1]) * 60 + Number(time[2])) / 1440, 'h:mm');
  return input;
}

function formatted(cell: FakeCell, value: number, format: string): number {
  if (cell.format === 'General') cell.format = format;
  return value;
}
