/**
 * What the unrounded number behind a printed one may be: 「1206人」 is 1206; 「1.2万人」 is from 11500 up to 12500; 「92.3%」 from 92.25 up to
 * 92.35. Words of rough numbers are taken more widely than our own reports use them, for people do: 「近5万」 may be 45000.
 */
import { decimal, type Decimal } from '../../model/decimal';
import type { Numeral, NumeralClass } from '../../model/proofreading';
import { point, type Interval } from '../../relations/interval';
import { SCALES } from '../numerals/number-at';

const PRINTED = /\d[\d,，]*(?:[.．](?<fraction>\d+))?\s*(?<multiplier>万亿|亿|千万|百万|十万|万|千|百)?/u;
/** 「六万人」 is a rounded number, 「一万二千人」 less so. */
const MULTIPLIER_IN_WORDS = /[万亿](?=[^\d一二三四五六七八九十百千]*$)/u;

const RATES: ReadonlySet<NumeralClass> = new Set(['rate', 'growth', 'points']);

export function printedRange({ text, about, class: kind }: Pick<Numeral, 'text' | 'about' | 'class'>, value: Decimal): Interval {
  if (about) return roughRange(about, value);
  const last = lastPlace(text, kind);
  if (last === undefined) return point(value);
  const half = last.times('0.5');
  return { low: value.minus(half), high: value.plus(half), highOpen: true };
}

/** The same printed number with what was left off cut, not rounded: 「92.3%」 from 92.3 up to 92.4. */
export function cutRange({ text, class: kind }: Pick<Numeral, 'text' | 'class'>, value: Decimal): Interval {
  const last = lastPlace(text, kind);
  return last === undefined ? point(value) : { low: value, high: value.plus(last), highOpen: true };
}

/** Digits after the point as printed: 1 of 「92.0%」. */
export function printedPlaces(text: string): number {
  return PRINTED.exec(text)?.groups?.fraction?.length ?? 0;
}

/** 10000 of 「1.2万人」. */
export function multiplierOf(text: string): number {
  const { multiplier = MULTIPLIER_IN_WORDS.exec(text)?.[0] } = PRINTED.exec(text)?.groups ?? {};
  return SCALES[multiplier ?? ''] ?? 1;
}

/** 余 and 多 leave out less than one of the last digit; 近 and 约 are off by no more than that, nor by more than a tenth. */
function roughRange(about: NonNullable<Numeral['about']>, value: Decimal): Interval {
  const digit = lastDigit(value);
  const off = digit.times(10).gt(value) ? value.times('0.1') : digit;
  switch (about) {
    case '余':
    case '多':
      return { low: value, high: value.plus(digit) };
    case '近':
      return { low: value.minus(off), high: value };
    case '超':
      return { low: value, high: value.times('1.5') };
    case '约':
      return { low: value.minus(off), high: value.plus(off) };
  }
}

/** What one of its last place counts; undefined for a whole number told in full, which a rate never is. */
function lastPlace(text: string, kind: NumeralClass): Decimal | undefined {
  const fraction = printedPlaces(text);
  const scale = multiplierOf(text);
  if (fraction === 0 && scale === 1 && !RATES.has(kind)) return undefined;
  return decimal(`1e-${fraction}`).times(scale);
}

function lastDigit(value: Decimal): Decimal {
  return decimal(`1e${value.e - (value.c.length - 1)}`);
}
