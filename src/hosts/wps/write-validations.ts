/**
 * What may be typed, as WPS asks it: one rule over all the cells that share it. An empty cell is always taken. A title holds 32 characters
 * and a text 255; a list stands in the rule where it fits, and on a sheet of its own where not.
 */
import type { CellRule, CellValidation } from '../../model/cell-validation';
import { serialOfIsoDate } from '../file/excel-date';
import { areasOf, groupedBy, unionAddresses } from './areas';
import type { ChoiceLists } from './choice-lists';
import { ALERT, OPERATOR, RULE } from './numbers';
import type { EtSheet } from './object-model';
import type { PlacedContent, WriteTarget } from './write-contents';

const LARGEST = 999_999_999_999_999;

export function writeValidations({ sheet }: WriteTarget, cells: readonly PlacedContent[], lists: ChoiceLists): void {
  const ruled = cells.filter(({ content }) => content.validation);
  for (const group of groupedBy(ruled, ({ content }) => JSON.stringify(content.validation)).values()) {
    const validation = group[0]!.content.validation!;
    const [type, operator, ...formulas] = ruleOf(validation.rule, lists);
    for (const address of unionAddresses(areasOf(group))) addRule(sheet, address, validation, type, operator, formulas);
  }
}

function addRule(sheet: EtSheet, address: string, { prompt, refusal, isAdvice }: CellValidation, type: number, operator: number, formulas: readonly string[]): void {
  const present = sheet.Range(address).Validation;
  present.Delete();
  present.Add(type, isAdvice ? ALERT.warning : ALERT.stop, operator, formulas[0]!, formulas[1]);
  const texts = {
    IgnoreBlank: true, ShowError: true, ErrorTitle: atMost(32, refusal.title), ErrorMessage: atMost(255, refusal.text), ShowInput: prompt !== undefined,
    ...(prompt && { InputTitle: atMost(32, prompt.title), InputMessage: atMost(255, prompt.text) }),
  };
  for (const [name, value] of Object.entries(texts)) Object.assign(present, { [name]: value });
}

function ruleOf(rule: CellRule, lists: ChoiceLists): readonly [type: number, operator: number, ...formulas: string[]] {
  switch (rule.kind) {
    case 'whole-number':
    case 'decimal':
      return [rule.kind === 'decimal' ? RULE.decimal : RULE.whole, ...bounds(rule)];
    case 'list':
      return [RULE.list, OPERATOR.between, lists.sourceOf(rule.values)];
    case 'date':
      return [RULE.date, OPERATOR.between, ...[rule.from, rule.to].map((day) => String(serialOfIsoDate(day)))];
    case 'text-length':
      return [RULE.textLength, OPERATOR.between, String(rule.min), String(rule.max)];
  }
}

function bounds({ min, max }: { readonly min?: number; readonly max?: number }): readonly [operator: number, ...formulas: string[]] {
  if (max === undefined && min !== undefined) return [OPERATOR.atLeast, String(min)];
  if (min === undefined && max !== undefined) return [OPERATOR.atMost, String(max)];
  return [OPERATOR.between, String(min ?? -LARGEST), String(max ?? LARGEST)];
}

function atMost(length: number, text: string): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
