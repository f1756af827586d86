/**
 * What may be typed into a cell, as a rule of the file (ECMA-376 18.3.1.32). An empty cell is always allowed: whether a figure
 * is due is for the checks to say. A title holds 32 characters and a text 255, or Excel repairs the file.
 */
import type { DataValidation } from 'exceljs';
import type { CellRule, CellValidation } from '../../model/cell-validation';
import type { ChoiceLists } from './choice-lists';

/** As many digits as a spreadsheet keeps of a number. */
const LARGEST = 999_999_999_999_999;

export function validationToFile({ rule, prompt, refusal, isAdvice }: CellValidation, lists: ChoiceLists): DataValidation {
  return {
    ...ruleToFile(rule, lists),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: isAdvice ? 'warning' : 'stop',
    errorTitle: atMost(32, refusal.title),
    error: atMost(255, refusal.text),
    ...(prompt && { showInputMessage: true, promptTitle: atMost(32, prompt.title), prompt: atMost(255, prompt.text) }),
  };
}

function ruleToFile(rule: CellRule, lists: ChoiceLists): Pick<DataValidation, 'type' | 'formulae'> & Partial<DataValidation> {
  switch (rule.kind) {
    case 'whole-number':
    case 'decimal':
      return { type: rule.kind === 'decimal' ? 'decimal' : 'whole', ...bounds(rule) };
    case 'list':
      return { type: 'list', formulae: [lists.formulaOf(rule.values)] };
    case 'date':
      return { type: 'date', operator: 'between', formulae: [rule.from, rule.to].map((day) => new Date(`${day}T00:00:00Z`)) };
    case 'text-length':
      return { type: 'textLength', operator: 'between', formulae: [rule.min, rule.max] };
  }
}

function bounds({ min, max }: { readonly min?: number; readonly max?: number }): Pick<DataValidation, 'operator' | 'formulae'> {
  if (max === undefined && min !== undefined) return { operator: 'greaterThanOrEqual', formulae: [min] };
  if (min === undefined && max !== undefined) return { operator: 'lessThanOrEqual', formulae: [max] };
  return { operator: 'between', formulae: [min ?? -LARGEST, max ?? LARGEST] };
}

function atMost(length: number, text: string): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
