/** No cell holds an error value: one #REF! among the parts turns the total, and every total above it, into an error. */
import { defineCheck } from './check';

export const cellHasNoError = defineCheck<{ formula: { formula: string }; value: Record<string, never> }>({
  id: 'cell-has-no-error',
  title: { zh: '单元格不应为错误值', en: 'No cell holds an error value' },
  level: 'hard',
  clause: '填报通则：上报数据不得含错误值',
  example: '「女会员」为 #DIV/0!，公式没有算出结果。',
  answer: {
    zh: '看公式引用的单元格是不是被删或为 0，改好公式；暂时算不出的留空。',
    en: 'See whether what the formula refers to was deleted or is 0 and mend it; leave blank what cannot be worked out yet.',
  },
  messages: {
    zh: {
      formula: ({ subject, actual }, { formula }) => `「${subject}」是错误值 ${actual}，公式 =${formula} 没有算出结果，应检查公式引用的单元格。`,
      value: ({ subject, actual }) => `「${subject}」是错误值 ${actual}，应改填数字。`,
    },
    en: {
      formula: ({ subject, actual }, { formula }) => `“${subject}” is ${actual}: the formula =${formula} gives no result.`,
      value: ({ subject, actual }) => `“${subject}” is ${actual}, expected a number.`,
    },
  },
  *run({ form }) {
    const faults = form.facts
      .filter((fact) => fact.reading === 'error')
      .map((at) => {
        const { formula } = at.cell;
        return formula === undefined
          ? { messageId: 'value' as const, data: {}, at, expected: '数字' }
          : { messageId: 'formula' as const, data: { formula }, at, expected: '数字' };
      });
    yield { faults };
  },
});
