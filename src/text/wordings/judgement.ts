/**
 * Words that judge a rate or a place. They are part of the figure that proves them: 「100%，实现全覆盖」, 「108.3%，超额完成」,
 * 「52.5%，实现“双过半”」, 「第2位」, 「前3位」.
 */
import { decimal } from '../../model/decimal';
import type { Statement } from '../../model/claim';
import { digitsOf, DIGITS, printedNumber, type Wording } from './wording';

const HUNDRED = decimal(100);
const COVERED = '，实现全覆盖';
const EXCEEDED = '，超额完成';
const PAST_HALF = '，实现“双过半”';

export const fullCoverage: Wording = {
  id: 'full-coverage',
  render: () => `100%${COVERED}`,
  parse: (text) => (text === `100%${COVERED}` ? { wording: 'full-coverage', kind: 'rate', value: HUNDRED, unit: '%', decimals: 0 } : undefined),
};

export const excess = judged('excess', EXCEEDED);
export const pastHalf = judged('past-half', PAST_HALF);

function judged(id: 'excess' | 'past-half', judgement: string): Wording {
  const pattern = new RegExp(`^(${DIGITS})%${judgement}$`, 'u');
  return {
    id,
    render: (said) => `${digitsOf(said)}%${judgement}`,
    parse(text) {
      const digits = pattern.exec(text)?.[1];
      return digits === undefined ? undefined : { wording: id, kind: 'rate', ...printedNumber(digits), unit: '%' };
    },
  };
}

export const place = ranked('place', '第');
export const leading = ranked('leading', '前');

function ranked(id: 'place' | 'leading', before: string): Wording {
  return {
    id,
    render: ({ value }: Statement) => `${before}${value.toFixed(0)}位`,
    parse(text) {
      const digits = new RegExp(`^${before}([1-9]\\d*)位$`, 'u').exec(text)?.[1];
      return digits === undefined ? undefined : { wording: id, kind: 'rank', value: decimal(digits), unit: '位', decimals: 0 };
    },
  };
}
