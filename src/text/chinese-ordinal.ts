/** Whole numbers as headings count them: 12 is 十二, 30 三十. */
const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** @throws RangeError outside 1–99, which no document reaches */
export function chineseOrdinal(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) throw new RangeError(`no heading number for ${number}`);
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return `${ten}${DIGITS[number % 10]}`;
}
