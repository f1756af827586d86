/** What a cell shows, for the few formats that tests use. */
import { isCellError, type CellValue } from '../../../src/model/workbook';

export function shownText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (/^0(\.0+)?%$/.test(format)) return `${(value * 100).toFixed(format.length > 2 ? format.length - 3 : 0)}%`;
  if (/y/i.test(format)) return new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10);
  if (format.includes('#,##0')) return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return String(value);
}
