/** 「1206人」「128.64万元」「4天」, and rough ones: 「近5000人」「5200余份」「超90%」. The unit tells counts from money and time. */
import type { About, Statement } from '../../model/claim';
import { ABOUT_BEHIND } from '../about';
import { unitOfMeasure } from '../unit-of-measure';
import { digitsOf, DIGITS, printedNumber, type Wording } from './wording';

const AMOUNT = new RegExp(`^(近|超|约)?(${DIGITS})(余|多)?((?![余多倍%‰])[^\\d.]*)$`, 'u');
const PERCENT = new RegExp(`^(近|超|约)?(${DIGITS})([%‰])$`, 'u');

export const amount: Wording = {
  id: 'amount',
  render: written,
  parse(text) {
    const [, before, digits, behind, unit = ''] = AMOUNT.exec(text) ?? [];
    if (digits === undefined || (before !== undefined && behind !== undefined) || /百分点$|倍$/u.test(unit)) return undefined;
    return { wording: 'amount', kind: amountKind(unit), ...printedNumber(digits), unit, ...about(before ?? behind) };
  },
};

export const percentage: Wording = {
  id: 'percent',
  render: written,
  parse(text) {
    const [, before, digits, unit = '%'] = PERCENT.exec(text) ?? [];
    if (digits === undefined) return undefined;
    return { wording: 'percent', kind: 'rate', ...printedNumber(digits), unit, ...about(before) };
  },
};

/** 元 is money and 天 time; what else has a unit is counted. */
export function amountKind(unit: string): 'count' | 'money' | 'duration' {
  const dimension = unitOfMeasure(unit)?.dimension;
  if (dimension === 'money') return 'money';
  return dimension === 'time' ? 'duration' : 'count';
}

function written(said: Statement): string {
  const digits = digitsOf(said);
  if (said.about === undefined) return digits + said.unit;
  return ABOUT_BEHIND.includes(said.about) ? digits + said.about + said.unit : said.about + digits + said.unit;
}

function about(word: string | undefined): { about: About } | object {
  return word === undefined ? {} : { about: word as About };
}
