/**
 * The words beside a cell and of a refusal, within what Excel takes: 32 characters for a title and 255 for a text. What is said
 * of the indicator is shortened first, so that what is to be typed always stands there.
 */
import type { CellRule, CellValidation } from '../../model/cell-validation';

export interface Wording {
  /** What the cell takes: 不小于 0 的整数（人）. */
  readonly expected: string;
  /** What to type, in a sentence. */
  readonly told?: string;
  /** May be entered all the same. */
  readonly isAdvice?: true;
}

const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/** @param about what is counted, shortened where there is no room for all; @param besides sentences after what to type */
export function messages(rule: CellRule, title: string, { expected, told = '', isAdvice }: Wording, about = '', besides = ''): CellValidation {
  const rest = shortened(told + besides, LONGEST_TEXT);
  const prompt = shortened(about, LONGEST_TEXT - rest.length) + rest;
  const refused = isAdvice ? `“${shortened(title, 60)}”一般填${expected}，确实如此的可以继续。` : `“${shortened(title, 60)}”应填${expected}。`;
  return {
    rule,
    ...(prompt !== '' && { prompt: { title: shortened(title, LONGEST_TITLE), text: prompt } }),
    refusal: { title: isAdvice ? '请核对' : '填写有误', text: shortened(refused, LONGEST_TEXT) },
    ...(isAdvice && { isAdvice }),
  };
}

export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/u, '');
  return length < 2 ? '' : `${kept}…`;
}
