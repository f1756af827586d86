/**
 * What has become more or less. Amounts grow in percent (「增长9.6%」「下降9.1%」「持平」) or by a number (「增加4家」), rates change in
 * points (「提高1.24个百分点」); double is 「翻一番」, fourfold 「翻两番」. A fall has no 倍 and no 番.
 */
import { decimal, ZERO } from '../../model/decimal';
import type { Statement, WordingId } from '../../model/claim';
import { digitsOf, DIGITS, printedNumber, type Wording } from './wording';

interface Directions {
  readonly wording: WordingId;
  readonly kind: 'growth' | 'change' | 'points';
  readonly up: string;
  readonly down: string;
  /** Zero, and what only rounds to it; a change of no number is told as growth of none. */
  readonly none?: string;
  readonly nearly?: string;
  readonly unit: string;
}

export const growth = directed({ wording: 'growth', kind: 'growth', up: '增长', down: '下降', none: '持平', nearly: '基本持平', unit: '%' });
export const change = directed({ wording: 'change', kind: 'change', up: '增加', down: '减少', unit: '(?!个百分点)[^\\d.%‰倍]*' });
export const points = directed({ wording: 'points', kind: 'points', up: '提高', down: '下降', none: '没有变化', nearly: '基本稳定', unit: '个百分点' });

function directed({ wording, kind, up, down, none, nearly, unit }: Directions): Wording {
  const pattern = new RegExp(`^(${up}|${down})(${DIGITS})(${unit})$`, 'u');
  return {
    id: wording,
    render(said) {
      if (said.value.eq(0) && none !== undefined) return said.isNearly ? nearly! : none;
      return (said.value.lt(0) ? down : up) + digitsOf(said) + said.unit;
    },
    parse(text) {
      const zero = { wording, kind, value: ZERO, unit, decimals: 0 };
      if (text === none) return zero;
      if (text === nearly) return { ...zero, isNearly: true };
      const [, direction, digits, printedUnit = ''] = pattern.exec(text) ?? [];
      if (digits === undefined) return undefined;
      const { value, decimals } = printedNumber(digits);
      return { wording, kind, value: direction === down ? value.times(-1) : value, decimals, unit: printedUnit };
    },
  };
}

const TIMES = ['一', '两', '三'] as const;

/** Growth in percent of each: twice is 100 % more, four times 300 %, eight times 700 %. */
export const DOUBLINGS: readonly number[] = TIMES.map((_, at) => (2 ** (at + 1) - 1) * 100);

export const doubling: Wording = {
  id: 'doubling',
  render: ({ value }) => `翻${TIMES[DOUBLINGS.indexOf(Number(value))] ?? ''}番`,
  parse(text) {
    const at = TIMES.findIndex((times) => text === `翻${times}番`);
    return at < 0 ? undefined : { wording: 'doubling', kind: 'growth', value: decimal(DOUBLINGS[at]!), unit: '%', decimals: 0 };
  },
};

const MULTIPLE = new RegExp(`^(${DIGITS})倍$`, 'u');

export const multiple: Wording = {
  id: 'multiple',
  render: (said: Statement) => `${digitsOf(said)}倍`,
  parse(text) {
    const digits = MULTIPLE.exec(text)?.[1];
    return digits === undefined ? undefined : { wording: 'multiple', kind: 'multiple', ...printedNumber(digits), unit: '倍' };
  },
};
