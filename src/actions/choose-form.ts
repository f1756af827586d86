/**
 * 换表式: the person says which form a sheet is. Where that form does not answer to the sheet at all, it says so and the
 * sheet stays what it was.
 */
import { InputError } from '../model/input-error';
import { inWords, type Action } from './action';
import { knownDefinitions } from './known-definitions';

export interface FormChoice {
  readonly sheet: string;
  /** Definition code; undefined leaves it to recognition again. */
  readonly code: string | undefined;
}

export class FormDoesNotFit extends InputError {}

export const chooseForm: Action<FormChoice> = {
  id: 'choose-form',
  label: inWords('换表式', 'Change form'),
  isAvailable: (state) => state.prepared !== undefined || state.reading.state === 'no-form',
  async run({ state, spreadsheet }, { sheet, code }) {
    const chosen = new Map(state.chosen);
    if (code === undefined) chosen.delete(sheet);
    else {
      const [{ knownForms }, { readSheet }] = await Promise.all([import(/* webpackChunkName: "core" */ '../report'), import(/* webpackChunkName: "core" */ '../forms/read-forms')]);
      const workbook = state.prepared?.workbook ?? (await spreadsheet.readWorkbook());
      const { definitions } = await knownDefinitions(state, workbook);
      const definition = knownForms(definitions).find((each) => each.code === code);
      const content = workbook.sheets.find(({ name }) => name === sheet);
      const fits = definition && content && !readSheet(content, [definition], state.answers).next().done;
      if (!fits) throw new FormDoesNotFit('form-does-not-fit', `工作表「${sheet}」与「${definition?.title ?? code}」对不上，表式没有更换；核对指标名称，或载入本单位的表式。`);
      chosen.set(sheet, code);
    }
    return (now) => ({ ...now, refusal: undefined, chosen, changes: now.changes + 1 });
  },
};
