/**
 * 成文日期, only where the sheet states when it was filled in or sent off: 「填报日期：2026年7月5日」, or 「报出日期」 with a date cell beside it.
 * A report of a sheet that states none has a line left blank for it: nothing is taken from a clock.
 */
import type { CellValue, Workbook } from '../model/workbook';
import { plainText } from '../text/plain-text';
import { readRecordDate, type PlainDate } from '../text/record-date';
import type { SourceForm } from './source-forms';

const LABEL = /^(?:填报|填表|报出|上报|报送|编制|制表)(?:日期|时间)[:：]?\s*(.*)$/u;
const REACH = 3;

export function signingDate(main: SourceForm | undefined, workbook: Workbook | undefined): PlainDate | undefined {
  const sheet = workbook?.sheets.find(({ name }) => name === main?.form.sheet);
  if (!main || !sheet) return undefined;
  const { top, bottom } = main.form.area;
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    if (row > top && row <= bottom) continue;
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const { value } = sheet.cellAt(row, column);
      const label = typeof value === 'string' ? LABEL.exec(plainText(value)) : null;
      if (!label) continue;
      const beside = Array.from({ length: REACH }, (_, at) => sheet.cellAt(row, column + 1 + at).value);
      const [date] = [label[1]!, ...beside].flatMap(datesIn);
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

/** 2026年7月5日 */
export function dateInWords({ year, month, day }: PlainDate): string {
  return `${year}年${month}月${day}日`;
}

/** To be filled in by hand, as wide as a date: 　　　　年　　月　　日. */
export const BLANK_DATE = '　　　　年　　月　　日';

function datesIn(value: CellValue): readonly PlainDate[] {
  if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return [];
  const read = readRecordDate(value);
  return 'date' in read ? [read.date] : [];
}
