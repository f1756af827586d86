/**
 * Chinese numerals, everyday (三十六, 两千零五, 一点二亿) and as on cheques (叁拾陆).
 *
 * Digits in a row are read by position only where that is sure to be meant: 二〇二六 is 2026, but 三四个 is a guess at a
 * number and gives undefined. A last digit without its unit takes the next lower one: 两百五 is 250.
 */
import { decimal, type Decimal } from '../model/decimal';

const DIGITS = '零一二三四五六七八九';
const CHEQUE = '壹贰叁肆伍陆柒捌玖拾佰仟萬億两〇○兩';
const EVERYDAY = '一二三四五六七八九十百千万亿二零零二';
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

export function readChineseNumeral(text: string): Decimal | undefined {
  const everyday = [...text].map((sign) => EVERYDAY[CHEQUE.indexOf(sign)] ?? sign).join('');
  const match = /^(负?)([零一二三四五六七八九十百千万亿]+)(?:点([零一二三四五六七八九]+)(万|亿|万亿)?)?$/.exec(everyday);
  if (!match) return undefined;
  const [, sign, whole, fraction, multiplier] = match;
  const value = byPosition(whole!, text) ?? integer(whole!);
  if (value === undefined) return undefined;
  const digits = [...(fraction ?? '')].map((digit) => DIGITS.indexOf(digit)).join('');
  const scale = { 万: 1e4, 亿: 1e8, 万亿: 1e12 }[multiplier ?? ''] ?? 1;
  return decimal(digits === '' ? value : `${value}.${digits}`).times(scale).times(sign === '' ? 1 : -1);
}

function byPosition(whole: string, printed: string): number | undefined {
  if (/[十百千万亿]/.test(whole) || whole.length === 1) return undefined;
  return whole.length >= 4 || /[〇○]/.test(printed) ? Number([...whole].map((digit) => DIGITS.indexOf(digit)).join('')) : undefined;
}

function integer(whole: string): number | undefined {
  const high = whole.lastIndexOf('亿');
  if (high >= 0) return joined(integer(whole.slice(0, high)), whole.slice(high + 1), 1e8);
  const middle = whole.lastIndexOf('万');
  if (middle >= 0) return joined(integer(whole.slice(0, middle)), whole.slice(middle + 1), 1e4);
  return belowTenThousand(whole);
}

/** A high part with what follows 万 or 亿; 一万二 is 12 000. */
function joined(high: number | undefined, rest: string, power: number): number | undefined {
  if (high === undefined || high === 0) return undefined;
  if (rest === '') return high * power;
  const low = integer(rest.replace(/^零/, ''));
  if (low === undefined || low === 0) return undefined;
  return high * power + (rest.length === 1 ? (low * power) / 10 : low);
}

function belowTenThousand(text: string): number | undefined {
  if (text === '零') return 0;
  let total = 0;
  let lowest = 10_000;
  let position = 0;
  while (position < text.length) {
    const zero = text[position] === '零';
    if (zero) position += 1;
    const impliedOne = text[position] === '十' && (position === 0 || zero);
    const digit = impliedOne ? 1 : DIGITS.indexOf(text[position] ?? '');
    if (digit < 1) return undefined;
    if (!impliedOne) position += 1;
    const last = position >= text.length;
    const colloquial = last && !zero && lowest >= 100 && lowest < 10_000;
    const power = last ? (colloquial ? lowest / 10 : 1) : POWERS[text[position] ?? ''];
    if (power === undefined || power >= lowest) return undefined;
    total += digit * power;
    lowest = power;
    position += 1;
  }
  return total > 0 ? total : undefined;
}
