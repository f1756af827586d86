/**
 * A number out of the text of a cell: 「1 206」, 「１，２０６」, 「(1,206)」, 「2.2万」, 「12.5%」, 「1206人」, 「三十六」.
 *
 * Separators must stand in the right places (「1,20」 is no number), and the whole text must be one number:
 * 「约36」, 「12人3家」, 「2026年」 and 「12 06」 are not. 「2.2万」 is 22000; 「2.2万人」 is 2.2 in units of 万人.
 */
import { decimal, decimalPlaces, type Decimal } from '../model/decimal';
import type { UnitOfMeasure } from '../model/quantity';
import { readChineseNumeral } from './chinese-numeral';
import { plainText, withoutSpaces } from './plain-text';
import { unitOfMeasure } from './unit-of-measure';

export interface ReadNumber {
  /** In `unit` where there is one: 12.5 for 「12.5%」. */
  readonly value: Decimal;
  readonly decimals: number;
  readonly percent: boolean;
  readonly unit?: UnitOfMeasure;
  /** Written just as a spreadsheet accepts a number. */
  readonly clean: boolean;
}

const CLEAN = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/;
const DIGITS = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:'\d{3})+|\d{1,3}(?: \d{3})+|\d(?: \d)+)?(?:\.\d*)?(?:[Ee]\+\d{1,2})?$/;
/** Bare multipliers of digits, as in 「2.2万」; only here 百 is one too. */
const BARE: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 };

export function readNumber(text: string): ReadNumber | undefined {
  const clean = CLEAN.test(text);
  const plain = plainText(text).replace(/^['’‘`]\s*/, '');
  const inBrackets = /^\(([^-+()]+)\)$/.exec(plain);
  const signed = /^([-−–+]?)\s*([¥]?)\s*(.+)$/u.exec(inBrackets?.[1]?.trim() ?? plain);
  if (!signed) return undefined;
  const [, sign, currency, body] = signed;
  const parts = splitUnit(body!);
  if (!parts) return undefined;
  const negative = inBrackets !== null || (sign !== '' && sign !== '+');
  const read = withUnit(parts.value, parts.decimals, parts.unitText === '' && currency === '¥' ? '元' : parts.unitText);
  return read && { ...read, value: negative ? read.value.neg() : read.value, clean };
}

function splitUnit(body: string): { value: Decimal; decimals: number; unitText: string } | undefined {
  const arabic = /^([\d.,' 。]+(?:[Ee]\+\d{1,2})?)(.*)$/u.exec(body);
  if (arabic) {
    const digits = arabic[1]!.trim().replace('。', '.').replace(/ ?([.,]) ?/g, '$1');
    if (!DIGITS.test(digits) || !/\d/.test(digits)) return undefined;
    const written = digits.replace(/[,' ]/g, '').replace(/\.(?=E|$)/i, '').replace(/^\./, '0.');
    return { value: decimal(written), decimals: written.includes('E') ? 0 : (written.split('.')[1]?.length ?? 0), unitText: withoutSpaces(arabic[2]!) };
  }
  return splitChinese(withoutSpaces(body));
}

function splitChinese(text: string): { value: Decimal; decimals: number; unitText: string } | undefined {
  const percent = /^百分之(.+)$/.exec(text);
  const numeral = percent ? percent[1]! : text;
  const length = /^[负零〇○一二两兩三四五六七八九十百千万亿点壹贰叁肆伍陆柒捌玖拾佰仟萬億]+/.exec(numeral)?.[0].length ?? 0;
  const value = length > 0 ? readChineseNumeral(numeral.slice(0, length)) : undefined;
  const rest = numeral.slice(length);
  if (value === undefined || (percent && rest !== '')) return undefined;
  return { value, decimals: decimalPlaces(value), unitText: percent ? '%' : rest };
}

function withUnit(value: Decimal, decimals: number, unitText: string): Omit<ReadNumber, 'clean'> | undefined {
  if (unitText === '') return { value, decimals, percent: false };
  const bare = BARE[unitText];
  if (bare !== undefined) {
    const scaled = value.times(bare);
    return { value: scaled, decimals: decimalPlaces(scaled), percent: false };
  }
  const unit = unitOfMeasure(unitText.replace(/^\((.+)\)$/, '$1'));
  if (!unit || isPartOfDate(unit, value)) return undefined;
  return { value, decimals, percent: unit.text === '%', unit };
}

/** 「2026年」 and 「6月」 are dates; 「3年」 is a length of time. */
function isPartOfDate(unit: UnitOfMeasure, value: Decimal): boolean {
  return unit.text === '月' || (unit.text === '年' && value.gte(100));
}
