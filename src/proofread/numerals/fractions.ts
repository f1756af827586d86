/**
 * Rates and growth that are printed without %: 「百分之九十」, 「三分之二」, 「1/4」, 「九成」, 「一半」, 「翻两番」. All are told in percent: 90, two thirds
 * of a hundred, 25, 90, 50, and 300 for what has become four times as much.
 */
import { decimal, type Decimal } from '../../model/decimal';
import { readChineseNumeral } from '../../text/chinese-numeral';
import { aboutOf, BEFORE } from './about-words';
import { matchAt, SIGNS, type Reader, type Reading } from './reading';

const HUNDRED = decimal(100);
const N = `[${SIGNS}]`;
const PART = `(?:${N}{1,8}(?:点[零一二三四五六七八九]{1,4})?|\\d{1,9}(?:\\.\\d{1,4})?)`;
const FRONT = `(?<about>${BEFORE})?`;
const BEHIND = '(?<more>余|多)?(?<behind>左右|上下|以上|以下)?';

const FRACTION = new RegExp(`${FRONT}(?<below>${PART})分之(?<above>${PART})${BEHIND}`, 'uy');
const SLASHED = new RegExp(`${FRONT}(?<above>[1-9])/(?<below>[2-9]|10)(?![\\d/年月.])${BEHIND}`, 'uy');
const TENTHS = new RegExp(`${FRONT}(?<tenths>[一二两三四五六七八九]|[1-9](?:\\.\\d)?)成(?<half>半)?(?![为立功效果员就长本绩年熟都套品交分语群型人才家])${BEHIND}`, 'uy');
const HALF = new RegExp(`${FRONT}(?:一半|半数)(?!天|个|月|小时)${BEHIND}`, 'uy');
const HALF_UNIT = /半(?<unit>天|个月|个小时|个学期|个工作日)多?/uy;
const DOUBLED = /翻了?(?:近|约|超过?)?(?<times>[一二两三四])番/uy;

export const readFraction: Reader = (text, at) => {
  const found = matchAt(FRACTION, text, at) ?? slashed(text, at);
  if (!found) return undefined;
  const [below, above] = [partOf(found.groups!.below!), partOf(found.groups!.above!)];
  return rate(at, found, below && above && !below.eq(0) ? above.times(HUNDRED).div(below) : undefined);
};

/** Less than one whole: 「24/7」 is none. */
function slashed(text: string, at: number): RegExpExecArray | undefined {
  const found = matchAt(SLASHED, text, at);
  return found && Number(found.groups!.above) < Number(found.groups!.below) ? found : undefined;
}

export const readTenths: Reader = (text, at) => {
  const found = matchAt(TENTHS, text, at);
  return found ? rate(at, found, partOf(found.groups!.tenths!)?.plus(found.groups!.half ? 0.5 : 0).times(10)) : undefined;
};

export const readHalf: Reader = (text, at) => {
  const found = matchAt(HALF, text, at);
  return found ? rate(at, found, decimal(50)) : undefined;
};

/** 「半天」: half of one. */
export const readHalfUnit: Reader = (text, at) => {
  const found = matchAt(HALF_UNIT, text, at);
  return found ? { start: at, end: at + found[0].length, value: decimal('0.5'), unit: found.groups!.unit! } : undefined;
};

export const readDoubling: Reader = (text, at) => {
  const found = matchAt(DOUBLED, text, at);
  if (!found) return undefined;
  const times = readChineseNumeral(found.groups!.times!)!;
  return { start: at, end: at + found[0].length, value: decimal(2 ** Number(times) - 1).times(HUNDRED), unit: '%', class: 'growth' };
};

function rate(at: number, found: RegExpExecArray, value: Decimal | undefined): Reading {
  const { about: before = '', more = '', behind = '' } = found.groups!;
  const about = aboutOf(before, more, behind);
  return { start: at, end: at + found[0].length, ...(value && { value }), unit: '%', ...(about && { about }) };
}

function partOf(text: string): Decimal | undefined {
  return /\d/u.test(text) ? decimal(text) : readChineseNumeral(/^[百千万亿]/u.test(text) ? `一${text}` : text);
}
