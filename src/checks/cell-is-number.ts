/**
 * A cell for a figure holds a figure. 「约200」, 「12人3家」 and TRUE are none; 「—」 and 不适用 are taken as not applicable.
 */
import { defineCheck } from './check';
import { printedValue } from '../forms/printed';

export const cellIsNumber = defineCheck<{ words: Record<string, never> }>({
  id: 'cell-is-number',
  title: { zh: '数字单元格应为数字', en: 'A figure is a number' },
  level: 'hard',
  clause: '填报通则：数值型指标只填数字',
  example: '「慰问金额」填“约2000”，应填数字。',
  answer: {
    zh: '改填数字，“约”“多”和单位不写在格里；没有发生的填 0，不适用的填“—”。',
    en: 'Enter a plain number, without “about” or a unit; 0 where there is none, — where it does not apply.',
  },
  messages: {
    zh: { words: ({ subject, actual }) => `「${subject}」填的是“${actual}”，应为数字。文字说明请写在备注里。` },
    en: { words: ({ subject, actual }) => `“${subject}” holds “${actual}”, expected a number.` },
  },
  *run({ form }) {
    const faults = form.facts
      .filter((fact) => fact.reading === 'not-a-number')
      .map((at) => ({ messageId: 'words' as const, data: {}, at, expected: '数字', actual: printedValue(at) }));
    yield { faults };
  },
});
