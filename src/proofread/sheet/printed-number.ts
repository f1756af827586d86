/**
 * The number of a numeral as it is printed: 「近2.2万个」 is 近, 2.2, 万 and 个, counted to a thousand. What is known of it is what can be asked of it:
 * whether a true figure may be printed so, and how another would be.
 */
import type { About } from '../../model/claim';
import { decimal, decimalPlaces, roundTo, type Decimal } from '../../model/decimal';
import type { Numeral } from '../../model/proofreading';
import { inRoundWords, isTrueOf, roughly } from '../../text/about';
import { formatNumber, formatPlain } from '../../text/format';
import { halfWidth } from '../numerals/half-width';

interface Printed {
  readonly before: string;
  readonly digits: string;
  readonly behind: string;
  readonly multiplier: number;
  readonly unit: string;
}

const PARTS = /^(?<before>[^\d零〇一二两三四五六七八九十百千]*)(?<digits>\d[\d,，.．。]*|百分之|[零〇一二两三四五六七八九十百千]+)\s*(?<behind>[余多来]?)(?<power>[百千万亿]*)(?<late>[余多]?)(?<unit>.*)$/u;
const POWER = /^[百千万亿]+/u;
const POWERS: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

function partsOf(text: string): Printed | undefined {
  const found = PARTS.exec(halfWidth(text))?.groups;
  if (!found) return undefined;
  const multiplier = [...found.power!].reduce((product, sign) => product * (POWERS[sign] ?? 1), 1);
  return { before: found.before!, digits: found.digits!, behind: found.behind! + found.late!, multiplier, unit: found.power! + found.unit! };
}

export type Agreement = 'true' | 'nearly' | 'false';

/** How far below and above the number printed a true one may be before rough words are a matter of right and wrong, in parts of it. */
const LOOSE: Readonly<Record<About, readonly [below: Decimal, above: Decimal]>> = {
  余: [decimal(0), decimal('0.12')], 多: [decimal(0), decimal('0.12')], 超: [decimal(0), decimal('0.25')], 近: [decimal('0.15'), decimal('0.02')], 约: [decimal('0.1'), decimal('0.1')],
};

/** @param exact in base units, or in percent @param about the rough word that stands by it, of the numeral or of the words around */
export function agreement({ text, value }: Numeral, exact: Decimal, about: About | undefined): Agreement {
  if (value === undefined) return 'nearly';
  const printed = partsOf(text);
  const step = stepOf(printed);
  if (about !== undefined) {
    if (value.eq(exact) || isTrueOf(about, value, exact)) return 'true';
    const [below, above] = LOOSE[about];
    const over = exact.minus(value);
    return over.gte(value.times(below).neg()) && over.lte(value.times(above)) ? 'nearly' : 'false';
  }
  if (value.eq(exact) || roundTo(exact.div(step), 0).times(step).eq(value)) return 'true';
  return exact.div(step).round(0, 0).times(step).eq(value) && step.lt(1) ? 'nearly' : 'false';
}

/** What the last digit printed counts: 2.2万 to a thousand, 95.4 % to a tenth. */
function stepOf(printed: Printed | undefined): Decimal {
  if (!printed || !/\d/u.test(printed.digits)) return decimal(1);
  const places = /[.．。](\d+)$/u.exec(printed.digits)?.[1]?.length ?? 0;
  return decimal(10).pow(-places).times(printed.multiplier);
}

/** The same wording with the right number. @param exact in base units, or in percent @param said as the sheet tells it, where the wording cannot */
export function reprinted({ text, about }: Numeral, exact: Decimal, said: string): string {
  const printed = partsOf(text);
  if (!printed || !/^\d/u.test(printed.digits)) return printed && isPlainCount(printed, exact) ? formatPlain(exact, 0) + printed.unit : said;
  const right = inItsWords(printed, exact, about, said);
  return /[０-９]/u.test(text) ? inFullWidth(right, text) : right;
}

/** 「三场」 → 「4场」; not 「一万一千人」, of which 万 is but a part of the number. */
function isPlainCount({ digits, multiplier, unit, behind }: Printed, exact: Decimal): boolean {
  return multiplier === 1 && behind === '' && decimalPlaces(exact) === 0 && /^[一二两三四五六七八九十百千]+$/u.test(digits) && unit !== '';
}

const WIDER = 0xfee0;

/** 「4.1%」 → 「４．１％」, and what was half-width in the draft stays so: 「４．１%」. */
function inFullWidth(right: string, printed: string): string {
  return right.replace(/[\d.,%]/gu, (sign) => {
    const wide = String.fromCharCode(sign.charCodeAt(0) + WIDER);
    return /\d/u.test(sign) || !printed.includes(sign) ? wide : sign;
  });
}

function inItsWords(printed: Printed, exact: Decimal, about: About | undefined, said: string): string {
  if (about !== undefined) return rough(printed, exact, about);
  const { before, digits, behind, multiplier, unit } = printed;
  const inUnit = exact.div(multiplier);
  return before + numberLike(digits, inUnit, decimalsLike(printed, inUnit, said)) + behind + unit;
}

const MOST_DECIMALS = 2;

/** As many as were printed; none for a whole number. Where none were printed and the right number has some, as many as the sheet's own report prints. */
function decimalsLike({ digits, multiplier, unit }: Printed, right: Decimal, said: string): number {
  const printed = /[.．。](\d+)$/u.exec(digits)?.[1]?.length ?? 0;
  const there = decimalPlaces(right);
  if (there === 0) return 0;
  if (multiplier > 1) return decimalPlaces(roundTo(right, Math.max(printed, MOST_DECIMALS)));
  if (printed > 0) return printed;
  const usual = /\d[.](\d+)/u.exec(said)?.[1]?.length ?? MOST_DECIMALS;
  return Math.min(there, unit === '' ? 0 : usual);
}

function rough({ before, digits, unit, behind, multiplier }: Printed, exact: Decimal, about: About): string {
  const same = roughly(exact, about);
  const round = same ? { value: same, about } : inRoundWords(exact, behind === '多' ? '多' : '余');
  const power = unit.slice(0, multiplier === 1 ? 0 : POWER.exec(unit)![0].length);
  const bare = unit.slice(power.length);
  const inUnit = (round?.value ?? exact).div(multiplier);
  const number = numberLike(digits, inUnit, decimalPlaces(inUnit)) + power;
  if (!round) return number + bare;
  if (round.about === about) return behind === '' ? before + number + bare : before + number + behind + bare;
  return round.about === '余' || round.about === '多' ? number + round.about + bare : round.about + number + bare;
}

function numberLike(digits: string, value: Decimal, decimals: number): string {
  return /\d[,，]\d{3}/u.test(digits) ? formatNumber(value, decimals) : formatPlain(value, decimals);
}
