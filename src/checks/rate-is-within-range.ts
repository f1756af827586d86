/** A rate printed in the form lies between 0 and 100 %; a completion rate (任务完成率) may exceed 100 %. */
import type { Fact } from '../model/fact';
import { defineCheck } from './check';

export const rateIsWithinRange = defineCheck<{ below: Record<string, never>; above: Record<string, never> }>({
  id: 'rate-is-within-range',
  title: { zh: '率应在 0–100% 之间', en: 'A rate lies between 0 and 100 %' },
  level: 'hard',
  clause: '率在 0–100% 之间，任务完成率除外（逻辑推定）',
  example: '「集体合同签订率」为 112%，应不大于 100%。',
  answer: {
    zh: '核对分子、分母是否填反、口径是否一致；任务完成率可以超过 100%，在表式定义里注明。',
    en: 'See whether numerator and denominator are exchanged or differ in scope; a completion rate may exceed 100 % and is marked so in the definition.',
  },
  messages: {
    zh: {
      below: ({ subject, actual }) => `「${subject}」为 ${actual}，率不应小于 0。`,
      above: ({ subject, actual }) => `「${subject}」为 ${actual}，应不大于 100%。`,
    },
    en: {
      below: ({ subject, actual }) => `“${subject}” is ${actual}, a rate is not below 0.`,
      above: ({ subject, actual }) => `“${subject}” is ${actual}, expected at most 100 %.`,
    },
  },
  *run({ form, item }) {
    const rates = form.facts.filter(({ indicator, quantity }) => quantity && item(indicator)?.item.indicator.kind === 'rate');
    if (rates.length === 0) {
      yield { skipped: '本表没有填写的率' };
      return;
    }
    const out = (at: Fact) => at.quantity!.value.gt(100) && !item(at.indicator)?.item.indicator.mayExceed100;
    const below = rates.filter((at) => at.quantity!.value.lt(0)).map((at) => ({ messageId: 'below' as const, data: {}, at, expected: '0–100%' }));
    const above = rates.filter(out).map((at) => ({ messageId: 'above' as const, data: {}, at, expected: '0–100%' }));
    yield { faults: [...below, ...above] };
  },
});
