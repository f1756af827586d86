/**
 * What a cell's style index says that matters to a reader: its number format and how far its text is indented.
 * Formats with an id below 164 are built in and stand in no file (ECMA-376 18.8.30, the Chinese ones included).
 */
import { isDateFormat } from './excel-date';
import { XmlScanner } from './xml-scanner';

export interface CellStyle {
  /** Absent for General. */
  readonly numberFormat?: string;
  readonly indent?: number;
  readonly isDate: boolean;
}

const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 5: '¥#,##0;¥-#,##0', 6: '¥#,##0;[Red]¥-#,##0', 7: '¥#,##0.00;¥-#,##0.00', 8: '¥#,##0.00;[Red]¥-#,##0.00',
  9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'yyyy/m/d', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: 'm-d-yy', 31: 'yyyy"年"m"月"d"日"', 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"', 35: '上午/下午h"时"mm"分"ss"秒"', 36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0', 38: '#,##0;[Red]-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;[Red]-#,##0.00',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 42: '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 44: '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
  50: 'yyyy"年"m"月"', 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"', 55: '上午/下午h"时"mm"分"', 56: '上午/下午h"时"mm"分"ss"秒"', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"',
};

export const PLAIN_STYLE: CellStyle = { isDate: false };

/** Styles in the order that cells number them. */
export function readCellStyles(xml: string): CellStyle[] {
  const formats = new Map<number, string>(Object.entries(BUILT_IN).map(([id, format]) => [Number(id), format]));
  const styles: CellStyle[] = [];
  let isInCells = false;
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (scanner.name === 'cellXfs' && token !== 'text') isInCells = token === 'open';
    if (token !== 'open') continue;
    if (scanner.name === 'numFmt') formats.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
    if (isInCells && scanner.name === 'xf') styles.push(readStyle(scanner, formats));
  }
  return styles;
}

function readStyle(scanner: XmlScanner, formats: ReadonlyMap<number, string>): CellStyle {
  const written = formats.get(Number(scanner.attribute('numFmtId') ?? 0));
  const numberFormat = written === undefined || /^general$/i.test(written) || written === '' ? undefined : written;
  let indent = 0;
  for (let token = scanner.next(); !(token === 'close' && scanner.name === 'xf'); token = scanner.next()) {
    if (token === 'open' && scanner.name === 'alignment') indent = Number(scanner.attribute('indent') ?? 0);
  }
  return { ...(numberFormat !== undefined && { numberFormat }), ...(indent > 0 && { indent }), isDate: numberFormat !== undefined && isDateFormat(numberFormat) };
}
