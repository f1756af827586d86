/** Counts and sums of money are never below 0; a decrease is told by the comparison with last year, not by the figure. */
import { printedValue } from '../forms/printed';
import { defineCheck } from './check';

export const countIsNotNegative = defineCheck<{ negative: Record<string, never> }>({
  id: 'count-is-not-negative',
  title: { zh: '人数、个数、金额不应为负', en: 'Counts and money are not negative' },
  level: 'hard',
  clause: '人数、个数为非负数（逻辑推定）',
  example: '「新增会员数」为 -35，应不小于 0。',
  answer: {
    zh: '改成不小于 0 的数；减少了多少由与上年同期的比较说明，不填负数。',
    en: 'Enter 0 or more; a decrease is told by the comparison with last year, not by a negative figure.',
  },
  messages: {
    zh: { negative: ({ subject, actual }) => `「${subject}」为 ${actual}，应不小于 0。` },
    en: { negative: ({ subject, actual }) => `“${subject}” is ${actual}, expected 0 or more.` },
  },
  *run({ form, item }) {
    const faults = form.facts
      .filter((fact) => fact.quantity?.value.lt(0) && item(fact.indicator)?.item.indicator.kind !== 'rate')
      .map((at) => ({ messageId: 'negative' as const, data: {}, at, expected: '≥ 0', actual: printedValue(at) }));
    yield { faults };
  },
});
