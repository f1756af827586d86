/** Another .xlsx file, read with the forms that are known here: a ledger to fetch from, or last period's workbook. */
import { FormNotFound, FormulasUncalculated } from '../forms/form-errors';
import type { Workbook } from '../model/workbook';
import type { GivenFile, OtherWorkbook } from './filling';
import { knownDefinitions } from './known-definitions';
import type { SessionState } from './state';

/** @throws WorkbookUnreadable, FormNotFound, FormulasUncalculated */
export async function readOtherWorkbook({ name, bytes }: GivenFile, state: SessionState, present: Workbook, signal: AbortSignal): Promise<OtherWorkbook> {
  const [{ readXlsx }, { knownForms }, { readForms }] = await Promise.all([
    import(/* webpackChunkName: "xlsx-file" */ '../hosts/file/read-xlsx'),
    import(/* webpackChunkName: "core" */ '../report'),
    import(/* webpackChunkName: "core" */ '../forms/read-forms'),
  ]);
  const workbook = await readXlsx(bytes, { fileName: name, signal });
  const { definitions } = await knownDefinitions(state, present);
  const forms = readForms(workbook, knownForms(definitions));
  if (forms.length === 0) throw new FormNotFound(workbook);
  if (forms.some(({ facts }) => facts.some(({ reading }) => reading === 'uncalculated'))) throw new FormulasUncalculated(forms, name);
  return { fileName: name, workbook, forms };
}
