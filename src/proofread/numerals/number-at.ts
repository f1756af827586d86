/**
 * The bare number that begins at a place, without unit: 「1,206」, 「2.2万」, 「1亿2000万」, 「7。9」 before % or 元,
 * 「两千三百」, 「十几」, 「数百」, 「5-8」, 「三至五」, 「两三」. Ranges and numbers with 几 or 数 have no value.
 */
import { decimal, sum, type Decimal } from '../../model/decimal';
import { readChineseNumeral } from '../../text/chinese-numeral';
import { matchAt, SIGNS } from './reading';

export interface BareNumber {
  readonly end: number;
  readonly value?: Decimal;
  readonly isChinese: boolean;
  /** Written in Chinese with 十, 百, 千, 万 or 亿 and so surely a number: 两百, 十几; not 三. */
  readonly isLarge: boolean;
}

/** No figure of a report has more signs; a longer run is a number of an account or a slip of the keyboard. */
const LONGEST = 15;

const DIGITS = /(?:\d{1,3}(?:,\d{3}){1,4}(?![\d,])|\d{1,3}(?: \d{3}){1,4}(?! ?\d)|\d{1,16})(?:\.\d{1,6}|。\d{1,2}(?=%|元|[万亿]))?/uy;
const MULTIPLIER = /[ ]?(万亿|千万|百万|十万|亿|万|千(?!克|米|瓦|卡|伏)|百(?=[多余元人户家名个]))/uy;
const CHINESE = new RegExp(`[几数]?(?:[${SIGNS}]{1,16}|[壹贰叁肆伍陆柒捌玖拾][${SIGNS}壹贰叁肆伍陆柒捌玖拾佰仟萬]{1,15})(?:点[零一二三四五六七八九]{1,4}[万亿]?)?几?[万亿]?`, 'uy');
/** Between the ends of a range. */
export const TO = /\s?(?:-{1,2}|~|至|到)\s?/uy;
/** What stands behind digits: 5百万. */
export const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 };

export function numberAt(text: string, at: number): BareNumber | undefined {
  const first = oneNumberAt(text, at);
  if (!first) return undefined;
  const to = matchAt(TO, text, first.end);
  const second = to ? oneNumberAt(text, first.end + to[0].length) : undefined;
  if (!second || second.isChinese !== first.isChinese) return first;
  return { end: second.end, isChinese: first.isChinese, isLarge: first.isLarge || second.isLarge };
}

function oneNumberAt(text: string, at: number): BareNumber | undefined {
  return digitsAt(text, at) ?? chineseAt(text, at);
}

function digitsAt(text: string, at: number): BareNumber | undefined {
  const parts: Decimal[] = [];
  let end = at;
  let lowest = Infinity;
  for (;;) {
    const digits = matchAt(DIGITS, text, end);
    if (!digits || digits[0].length > LONGEST) break;
    const behind = end + digits[0].length;
    const multiplier = matchAt(MULTIPLIER, text, behind);
    const scale = multiplier ? SCALES[multiplier[1]!]! : 1;
    if (scale >= lowest) break;
    const part = decimal(digits[0].replace(/[, ]/gu, '').replace('。', '.'));
    parts.push(scale === 1 ? part : part.times(scale));
    end = behind + (multiplier?.[0].length ?? 0);
    lowest = scale;
    if (scale < 1000) break;
  }
  if (parts.length === 0) return undefined;
  return { end, value: parts.length === 1 ? parts[0]! : sum(parts), isChinese: false, isLarge: false };
}

function chineseAt(text: string, at: number): BareNumber | undefined {
  const found = matchAt(CHINESE, text, at)?.[0];
  if (found === undefined || found.length > LONGEST) return undefined;
  const value = /[几数]/u.test(found) ? undefined : readChineseNumeral(/^[百千万亿]/u.test(found) ? `一${found}` : found);
  return { end: at + found.length, ...(value && { value }), isChinese: true, isLarge: /[十百千万亿拾佰仟萬]/u.test(found) };
}
