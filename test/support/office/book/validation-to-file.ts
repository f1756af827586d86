/** A rule of input as Office.js states it → as exceljs writes it. */
import type { DataValidation } from 'exceljs';
import type { Validation } from './excel-sheet';

interface Bounds {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

const OPERATORS: Readonly<Record<string, DataValidation['operator']>> = {
  Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual', GreaterThan: 'greaterThan', LessThan: 'lessThan', GreaterThanOrEqualTo: 'greaterThanOrEqual', LessThanOrEqualTo: 'lessThanOrEqual',
};
const TYPES: Readonly<Record<string, DataValidation['type']>> = { wholeNumber: 'whole', decimal: 'decimal', date: 'date', textLength: 'textLength' };
const ALERTS: Readonly<Record<string, string>> = { Stop: 'stop', Warning: 'warning', Information: 'information' };

export function validationToFile({ rule, prompt, errorAlert, ignoreBlanks = true }: Validation): DataValidation {
  return {
    ...ruleToFile(rule),
    allowBlank: ignoreBlanks,
    ...(errorAlert && { showErrorMessage: errorAlert['showAlert'] as boolean, errorStyle: ALERTS[errorAlert['style'] as string]!, errorTitle: errorAlert['title'] as string, error: errorAlert['message'] as string }),
    ...(prompt && { showInputMessage: prompt['showPrompt'] as boolean, promptTitle: prompt['title'] as string, prompt: prompt['message'] as string }),
  } as DataValidation;
}

function ruleToFile(rule: Validation['rule']): Partial<DataValidation> {
  const [[kind, given] = ['', undefined]] = Object.entries(rule);
  if (kind === 'list') {
    const { source } = given as { readonly source: string };
    return { type: 'list', formulae: [source.startsWith('=') ? source.slice(1) : `"${source}"`] };
  }
  const { formula1, formula2, operator } = given as Bounds;
  const formulae = [formula1, ...(formula2 === undefined ? [] : [formula2])];
  return { type: TYPES[kind]!, operator: OPERATORS[operator]!, formulae: kind === 'date' ? formulae.map((day) => new Date(`${day as string}T00:00:00Z`)) : formulae };
}
