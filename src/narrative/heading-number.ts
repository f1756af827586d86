/**
 * Heading numbers of an official document (GB/T 9704-2012, 7.3.3): 「一、」 for the first level, 「（一）」 for the second.
 * 12 on the first level is 「十二、」, 3 on the second 「（三）」.
 */
import { chineseOrdinal } from '../text/chinese-ordinal';

export function headingNumber(level: 1 | 2, number: number): string {
  const ordinal = chineseOrdinal(number);
  return level === 1 ? `${ordinal}、` : `（${ordinal}）`;
}
