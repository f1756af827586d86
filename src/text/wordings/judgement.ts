/**
 * Words that judge a rate or a place. They are part of the figure that proves them: 「100%，实现全覆盖」, 「超额8.3%」 of 108.3 %,
 * 「52.5%，实现“双过半”」, 「第2位」, 「前3位」.
 */
import { decimal } from '../../model/decimal';
import type { Statement } from '../../model/claim';
import { digitsOf, DIGITS, printedNumber, type Wording } from './wording';

const HUNDRED = decimal(100);
const COVERED = '，实现全覆盖';
const PAST_HALF = '，实现“双过半”';

export const fullCoverage: Wording = {
  id: 'full-coverage',
  render: () => `100%${COVERED}`,
  parse: (text) => (text === `100%${COVERED}` ? { wording: 'full-coverage', kind: 'rate', value: HUNDRED, unit: '%', decimals: 0 } : undefined),
};

/** What a target is exceeded by; the value stays the completion itself. */
export const excess: Wording = {
  id: 'excess',
  render: (said) => `超额${digitsOf({ value: said.value.minus(HUNDRED), decimals: said.decimals })}%`,
  parse(text) {
    const digits = new RegExp(`^超额(${DIGITS})%$`, 'u').exec(text)?.[1];
    if (digits === undefined) return undefined;
    const { value, decimals } = printedNumber(digits);
    return { wording: 'excess', kind: 'rate', value: value.plus(HUNDRED), unit: '%', decimals };
  },
};

export const pastHalf: Wording = {
  id: 'past-half',
  render: (said) => `${digitsOf(said)}%${PAST_HALF}`,
  parse(text) {
    const digits = new RegExp(`^(${DIGITS})%${PAST_HALF}$`, 'u').exec(text)?.[1];
    return digits === undefined ? undefined : { wording: 'past-half', kind: 'rate', ...printedNumber(digits), unit: '%' };
  },
};

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
