/** What may be typed into a cell, as Office.js states it. A title holds 32 characters and a text 255. */
import type { CellRule, CellValidation } from '../../../model/cell-validation';
import type { ChoiceLists } from './choice-lists';

const LARGEST = 999_999_999_999_999;

type Told = Pick<Excel.DataValidation, 'rule' | 'errorAlert' | 'ignoreBlanks'> & Partial<Pick<Excel.DataValidation, 'prompt'>>;

export function validationRule({ rule, prompt, refusal, isAdvice }: CellValidation, lists: ChoiceLists): Told {
  return {
    rule: ruleOf(rule, lists),
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: isAdvice ? 'Warning' : 'Stop', title: atMost(32, refusal.title), message: atMost(255, refusal.text) },
    ...(prompt && { prompt: { showPrompt: true, title: atMost(32, prompt.title), message: atMost(255, prompt.text) } }),
  };
}

function ruleOf(rule: CellRule, lists: ChoiceLists): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'whole-number':
      return { wholeNumber: bounds(rule) };
    case 'decimal':
      return { decimal: bounds(rule) };
    case 'list':
      return { list: { inCellDropDown: true, source: lists.sourceOf(rule.values) } };
    case 'date':
      return { date: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
    case 'text-length':
      return { textLength: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
  }
}

function bounds({ min, max }: { readonly min?: number; readonly max?: number }): Excel.BasicDataValidation {
  if (max === undefined && min !== undefined) return { formula1: min, operator: 'GreaterThanOrEqualTo' };
  if (min === undefined && max !== undefined) return { formula1: max, operator: 'LessThanOrEqualTo' };
  return { formula1: min ?? -LARGEST, formula2: max ?? LARGEST, operator: 'Between' };
}

function atMost(length: number, text: string): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
