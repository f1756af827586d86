/**
 * A 其中 item is not larger than its whole: 女会员 600 of 会员 500 cannot be. Printed digits count as what they may
 * stand for, so 0.01 万人 of rounding is no fault.
 */
import { amountOf } from '../model/quantity';
import { formatNumber } from '../text/format';
import { canBeAtMost } from './bounds';
import { defineCheck } from './check';
import { inUnitOf, printedQuantity } from '../forms/printed';
import { isReported } from '../forms/reported-periods';
import { withoutEchoes } from './total-echo';

export const partIsWithinWhole = defineCheck<{ exceeds: { whole: string; wholeActual: string; excess: string } }>({
  id: 'part-is-within-whole',
  title: { zh: '其中数不应大于总数', en: 'A part is within its whole' },
  level: 'hard',
  clause: '表式中的“其中”关系',
  example: '「女会员」600人大于「会员人数」500人，多 100。',
  answer: {
    zh: '核对两格：常见的是填错一位、两格填反，或其中数用了另一种口径。改正后其余有关问题会一起消失。',
    en: 'Look at both cells: most often a digit is wrong, the two are exchanged, or the part was counted in another way.',
  },
  messages: {
    zh: {
      exceeds: ({ subject, actual }, { whole, wholeActual, excess }) => `「${subject}」为 ${actual}，应不大于「${whole}」的 ${wholeActual}，多 ${excess}。`,
    },
    en: {
      exceeds: ({ subject, actual }, { whole, wholeActual, excess }) =>
        `“${subject}” is ${actual}, expected at most ${wholeActual}, the figure of “${whole}” that it is part of; ${excess} too many.`,
    },
  },
  *run(index) {
    const { form, fact, item, period } = index;
    for (const { item: part } of form.items) {
      const whole = part.partOf === undefined ? undefined : item(part.partOf)?.item;
      if (!whole) continue;
      const asserts = `${part.indicator.title} <= ${whole.indicator.title}`;
      const pairs = form.facts
        .filter((each) => each.indicator === part.indicator.id && each.quantity && isReported(period(each.period)))
        .map((each) => ({ each, total: fact(whole.indicator.id, each.unit, each.period) }))
        .filter((pair) => pair.total?.quantity);
      if (pairs.length === 0) {
        yield { asserts, skipped: `「${part.indicator.title}」或「${whole.indicator.title}」未填` };
        continue;
      }
      const faults = pairs
        .filter(({ each, total }) => !canBeAtMost([each.quantity!], [total!.quantity!]))
        .map(({ each, total }) => ({
          messageId: 'exceeds' as const,
          data: {
            whole: whole.indicator.title,
            wholeActual: printedQuantity(total!),
            excess: formatNumber(inUnitOf(each, amountOf(each.quantity!).minus(amountOf(total!.quantity!)))),
          },
          at: each,
          related: [total!.place],
          expected: `≤ ${formatNumber(inUnitOf(each, amountOf(total!.quantity!)))}`,
          relational: true as const,
        }));
      yield { asserts, faults: withoutEchoes(index, faults) };
    }
  },
});
