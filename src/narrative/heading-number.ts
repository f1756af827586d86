/**
 * Heading numbers of an official document (GB/T 9704-2012, 7.3.3): 「一、」 for the first level, 「（一）」 for the second.
 * 12 on the first level is 「十二、」, 3 on the second 「（三）」.
 */
const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** @throws RangeError outside 1–99, which no report reaches */
function chineseOrdinal(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) throw new RangeError(`no heading number for ${number}`);
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return `${ten}${DIGITS[number % 10]}`;
}

export function headingNumber(level: 1 | 2, number: number): string {
  const ordinal = chineseOrdinal(number);
  return level === 1 ? `${ordinal}、` : `（${ordinal}）`;
}
