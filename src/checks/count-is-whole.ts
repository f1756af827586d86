/** People, unions and contracts come whole: 36.5 人 is wrong, 3.65 万人 is not. */
import { decimalPlaces } from '../model/decimal';
import { defineCheck } from './check';

export const countIsWhole = defineCheck<{ fraction: Record<string, never> }>({
  id: 'count-is-whole',
  title: { zh: '人数、个数应为整数', en: 'Counts are whole numbers' },
  level: 'hard',
  clause: '人数、个数为整数（逻辑推定）；以万、亿计量的除外',
  example: '「会员人数」为 1206.5 人，应为整数。',
  answer: {
    zh: '改成整数；以万为单位的，把计量单位印成“万人”“万个”。',
    en: 'Enter a whole number; where it is counted in ten thousands, print that unit.',
  },
  messages: {
    zh: { fraction: ({ subject, actual }) => `「${subject}」为 ${actual}，应为整数。` },
    en: { fraction: ({ subject, actual }) => `“${subject}” is ${actual}, expected a whole number.` },
  },
  *run({ form, item }) {
    const faults = form.facts
      .filter(({ indicator, quantity }) => {
        if (!quantity || item(indicator)?.item.indicator.kind !== 'count') return false;
        const { multiplier, dimension } = quantity.unitOfMeasure;
        return multiplier === 1 && dimension !== 'other' && decimalPlaces(quantity.value) > 0;
      })
      .map((at) => ({ messageId: 'fraction' as const, data: {}, at, expected: '整数' }));
    yield { faults };
  },
});
