/**
 * A blank form, ready to be filled in, from any definition: title, 填报单位 and 报告期, head, stub, totals and rates as live
 * formulas, rules that refuse what cannot be right, signature line, print set-up. What it makes is recognised again by the
 * reader of forms as that very form. White cells are filled in, light blue ones calculate themselves; only white ones open.
 */
import type { FormDefinition } from '../../model/form';
import type { SheetEdit } from '../../model/sheet-edit';
import { columnsForm } from './columns-form';
import type { NewFormOptions } from './new-form-options';
import { recordForm } from './record-form';
import { rowsForm } from './rows-form';
import { sheetNameFor } from './sheet-name';

const LAYOUTS = { 'indicators-in-rows': rowsForm, 'indicators-in-columns': columnsForm, records: recordForm } as const;

/** @returns the edits of one fresh sheet */
export function newFormEdits(definition: FormDefinition, options: NewFormOptions = {}): readonly SheetEdit[] {
  const sheet = sheetNameFor(definition.title, options.takenNames ?? []);
  return [LAYOUTS[definition.layout](definition, options, sheet)];
}
