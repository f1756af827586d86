/**
 * Indicators that the scheme requires are filled in for the present period, and in every row of a ledger.
 * A clerk leaves most rows of a long form blank: where the indicator is not required, blank is no fault.
 */
import { requiredFacts } from '../forms/required-facts';
import { defineCheck } from './check';

export const requiredIsFilled = defineCheck<{ blank: Record<string, never>; uncounted: Record<string, never> }>({
  id: 'required-is-filled',
  title: { zh: '必填项应填写', en: 'Required figures are filled in' },
  level: 'hard',
  clause: '表式中列为必填的指标',
  example: '「会员人数」为空，应填写；没有的填 0。',
  answer: {
    zh: '填上数字；没有发生的填 0。',
    en: 'Fill it in; 0 where there is none.',
  },
  messages: {
    zh: {
      blank: ({ subject }) => `「${subject}」是必填项，现在为空；没有发生的填 0。`,
      uncounted: ({ subject }) => `「${subject}」是必填项，由公式算出，现在还没有结果；把它的各分项填上，没有发生的填 0。`,
    },
    en: {
      blank: ({ subject }) => `“${subject}” is required and is blank; enter 0 where there is none.`,
      uncounted: ({ subject }) => `“${subject}” is required and its formula has come to nothing yet; fill in its parts, 0 where there is none.`,
    },
  },
  *run(index) {
    const required = requiredFacts(index);
    if (required.length === 0) {
      yield { skipped: '本表没有必填指标' };
      return;
    }
    const faults = required.filter((fact) => fact.reading === 'empty').map((at) => ({ messageId: at.cell.formula === undefined ? ('blank' as const) : ('uncounted' as const), data: {}, at, expected: '数字', blanks: 1 }));
    yield { faults };
  },
});
