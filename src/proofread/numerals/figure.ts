/**
 * A number with the words that belong to it: 「近5万人」, 「360余人」, 「8个多月」, 「7.9%」, 「20人左右」, 「两千余名」.
 * Rates are in percent however they are printed: 「百分之九十」 and 「九成」 are 90 in %, 「三分之二」 two thirds of a hundred, 「5‰」 0.5.
 */
import { decimal } from '../../model/decimal';
import type { About } from '../../model/claim';
import { readChineseNumeral } from '../../text/chinese-numeral';
import { numberAt, type BareNumber } from './number-at';
import { matchAt, SIGNS, type Reader, type Reading } from './reading';
import { unitAt } from './units';

export const ABOUT_BEFORE: Readonly<Record<string, About>> = {
  大约: '约', 约为: '约', 约有: '约', 约: '约', 将近: '近', 接近: '近', 近: '近', 超过: '超', 超: '超', 突破: '超', 逾: '超', 上: '约',
};
const BEFORE = new RegExp(`(?:${Object.keys(ABOUT_BEFORE).join('|')})?[¥￥]?`, 'uy');
const MORE = /(?:余|多(?!少|数)|几|来(?=[个名人家户万]))(?:万亿|千万|百万|亿|万|千)?/uy;
const MORE_BEHIND = /(?:余|多(?!少|数|项|种|名|家|个|方|次|元|样))/uy;
const BEHIND = /(?:左右|上下|(?:及|或|\(含\))?以[上下内]|之多)/uy;
const SCALE: Readonly<Record<string, number>> = { 万亿: 1e12, 千万: 1e7, 百万: 1e6, 亿: 1e8, 万: 1e4, 千: 1e3 };
const UNCOUNTED = /(?=职工|会员|农民工|群众|干部|企业|党员|工人|家庭|儿童|教师|教职工|学生|人)/uy;

export const readFigure: Reader = (text, at) => {
  const prefix = matchAt(BEFORE, text, at)?.[0] ?? '';
  const number = numberAt(text, at + prefix.length);
  if (!number) return undefined;
  const more = matchAt(MORE, text, number.end)?.[0] ?? '';
  const unitFrom = skipSpace(text, number.end + more.length);
  const unit = unitAt(text, unitFrom);
  if (number.isChinese && unit === '' && !isSurelyCounted(text, number, prefix + more)) return undefined;
  if (number.isChinese && /^[百千万亿]/u.test(text.slice(at + prefix.length)) && prefix + more === '' && !matchAt(BEHIND, text, unitFrom + unit.length)) {
    if (numberLength(number, at) === 1) return undefined;
  }
  const unitEnd = unit === '' ? number.end + more.length : unitFrom + unit.length;
  const half = /(?:年|天|月|倍|小时)$/u.test(unit) && text[unitEnd] === '半' && text[unitEnd + 1] !== '年' ? '半' : '';
  const moreBehind = more === '' && half === '' ? (matchAt(MORE_BEHIND, text, unitEnd)?.[0] ?? '') : '';
  const behindAt = unitEnd + half.length + moreBehind.length;
  const behind = matchAt(BEHIND, text, behindAt)?.[0] ?? '';
  const about = aboutOf(prefix.replace(/[¥￥]/u, ''), more || moreBehind || unit, behind);
  const value = valueOf(number, more, unit, half);
  return {
    start: at,
    end: behindAt + behind.length,
    ...(value && { value }),
    unit: unit === '' && /[¥￥]/u.test(prefix) ? '元' : unit === '‰' ? '%' : unit.replace(/^个[多半](?!个)/u, '个'),
    ...(about && { about }),
  };
};

function numberLength(number: BareNumber, at: number): number {
  return number.end - at;
}

function skipSpace(text: string, at: number): number {
  return text[at] === ' ' && unitAt(text, at + 1) !== '' ? at + 1 : at;
}

/** 「两千余职工」: a large number with a rough word, or before those who are counted. */
function isSurelyCounted(text: string, number: BareNumber, rough: string): boolean {
  return number.isLarge && (rough !== '' || number.value?.gt(1000) === true) && matchAt(UNCOUNTED, text, number.end + rough.length) !== null;
}

function aboutOf(before: string, more: string, behind: string): About | undefined {
  if (before !== '') return ABOUT_BEFORE[before];
  if (more.startsWith('余')) return '余';
  if (/^个?多/u.test(more)) return '多';
  if (more.startsWith('来') || behind === '左右' || behind === '上下') return '约';
  return behind.endsWith('以上') ? '超' : undefined;
}

function valueOf({ value }: BareNumber, more: string, unit: string, half: string): Reading['value'] {
  if (!value || more.startsWith('几')) return undefined;
  const scaled = value.times(SCALE[more.slice(1)] ?? 1);
  if (unit === '‰') return scaled.div(10);
  return half !== '' || /^个半/u.test(unit) ? scaled.plus(0.5) : scaled;
}

const N = `[${SIGNS}]`;
const PART = `(?:${N}{1,8}(?:点[零一二三四五六七八九]{1,4})?|\\d{1,9}(?:\\.\\d{1,4})?)`;
const FRACTION = new RegExp(`(大约|约为|约有|约|将近|接近|近|超过|超|突破|逾)?(${PART})分之(${PART})(多|余)?(左右|以上|以下)?`, 'uy');
const TENTHS = new RegExp(`(大约|约|将近|接近|近|超过|超|逾)?([一二三四五六七八九]|[1-9](?:\\.\\d)?)成(半)?(?!为|立|功|效|果|员|就|长|本|绩|年|熟|都|套|品|交|分|语|群|型|人|才|家)(多|余)?(左右|以上|以下)?`, 'uy');
const HUNDRED = decimal(100);

export const readFraction: Reader = (text, at) => {
  const found = matchAt(FRACTION, text, at);
  if (!found) return undefined;
  const [whole, before = '', below, above, more = '', behind = ''] = found;
  const [parts, taken] = [partOf(below!), partOf(above!)];
  const about = aboutOf(before, more, behind);
  const value = parts && taken && !parts.eq(0) ? taken.times(HUNDRED).div(parts) : undefined;
  return { start: at, end: at + whole.length, ...(value && { value }), unit: '%', ...(about && { about }) };
};

export const readTenths: Reader = (text, at) => {
  const found = matchAt(TENTHS, text, at);
  if (!found) return undefined;
  const [whole, before = '', tenths, half = '', more = '', behind = ''] = found;
  const about = aboutOf(before, more, behind);
  const value = partOf(tenths!)?.plus(half === '' ? 0 : 0.5).times(10);
  return { start: at, end: at + whole.length, ...(value && { value }), unit: '%', ...(about && { about }) };
};

function partOf(text: string): Reading['value'] {
  return /\d/u.test(text) ? decimal(text) : readChineseNumeral(/^[百千万亿]/u.test(text) ? `一${text}` : text);
}
