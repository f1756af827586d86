/**
 * A number is stored as a number: SUM passes over digits stored as text, so a total comes out too small without a word.
 * 「1 206」, 「１２０６」, 「1206人」 and 「2.2万」 can be read, and the number they stand for is offered as the repair.
 */
import { formatNumber } from '../text/format';
import { defineCheck } from './check';
import { printedValue } from './printed';

export const numberIsNotText = defineCheck<{ text: { number: string } }>({
  id: 'number-is-not-text',
  title: { zh: '数字不应存为文本', en: 'A number is not stored as text' },
  level: 'hard',
  clause: '填报通则：数值型指标以数字格式填写',
  example: '「职工人数」填“１２０６”（全角），应为数字 1,206。',
  messages: {
    zh: { text: ({ subject, actual }, { number }) => `「${subject}」的“${actual}”是文本，不是数字，求和时会被漏掉，应为 ${number}。` },
    en: { text: ({ subject, actual }, { number }) => `“${subject}” holds the text “${actual}”, which SUM passes over; expected ${number}.` },
  },
  *run({ form, item }) {
    const faults = form.facts
      .filter((fact) => fact.reading === 'text-number' && fact.quantity)
      .map((at) => {
        const { value, unitOfMeasure } = at.quantity!;
        const line = item(at.indicator)?.unitOfMeasure ?? unitOfMeasure;
        const inLine = value.times(unitOfMeasure.multiplier).div(line.multiplier);
        const number = formatNumber(inLine);
        return {
          messageId: 'text' as const,
          data: { number },
          at,
          expected: number,
          repairs: [{ changes: [{ place: at.place, from: at.cell.value, to: inLine.toNumber() }], reason: `“${printedValue(at)}”读作 ${number}` }],
        };
      });
    yield { faults };
  },
});
