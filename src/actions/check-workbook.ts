/**
 * 校验: read the workbook once and hold everything the tool has to say about it. A draft that was already made is held against
 * the new figures, and marks that are shown follow the new findings. Forms remembered in the workbook count as
 * loaded. The core itself is fetched at the first check, so that the pane is painted before it has arrived.
 */
import { FormNotFound } from '../forms/form-errors';
import type { FormDefinition } from '../model/form';
import type { Workbook } from '../model/workbook';
import type { PreparedReport } from '../report';
import { inWords, type Action, type ActionContext } from './action';
import { redraftFor } from './draft-report';
import { withPlan } from './fill-plans';
import { isPlanPanel } from './filling';
import { knownDefinitions } from './known-definitions';
import { marksOf } from './mark-findings';
import { runSteps, unlessAborted } from './pace';
import { withPrepared } from './reread';

export const checkWorkbook: Action = {
  id: 'check-workbook',
  label: inWords('校验', 'Check'),
  long: true,
  isAvailable: () => true,
  async run(context) {
    const { state, spreadsheet, signal } = context;
    const workbook = await unlessAborted(spreadsheet.readWorkbook(), signal);
    const { definitions, fault } = await knownDefinitions(state, workbook);
    const prepared = await prepare(workbook, definitions, context);
    const read = { checkedAt: state.changes, ...(fault !== undefined && { refusal: fault }), ...(workbook.fileName !== undefined && { fileName: workbook.fileName }) };
    if (!prepared) return (now) => ({ ...now, ...read, ...(isBlank(workbook) && !spreadsheet.can.open && now.step !== 'proofread' && { step: 'fill' as const }), prepared: undefined, reading: { state: 'no-form', sheets: workbook.sheets } });
    if (state.marksShown && spreadsheet.can.mark) await spreadsheet.mark(marksOf(prepared));
    const draft = await redraftFor(prepared, state);
    const open = state.fill.panel;
    const panel = isPlanPanel(open) ? await withPlan(open, prepared, state) : open;
    return (now) => {
      const next = withPrepared({ ...now, ...read, fill: now.fill.panel === open ? { ...now.fill, panel } : now.fill }, prepared);
      return now.report.drafted === state.report.drafted ? { ...next, report: { ...next.report, ...draft } } : next;
    };
  },
};

/** Then there is nothing to do but to begin. */
function isBlank({ sheets }: Workbook): boolean {
  return sheets.every(({ visibility, rowCount }) => visibility === 'veryHidden' || rowCount === 0);
}

/** @returns undefined where no known form stands in the workbook */
async function prepare(workbook: Workbook, definitions: readonly FormDefinition[], { state, signal, onProgress }: ActionContext): Promise<PreparedReport | undefined> {
  const { prepareReportSteps } = await import(/* webpackChunkName: "core" */ '../report');
  try {
    return await runSteps(prepareReportSteps(workbook, { answers: state.answers, definitions, chosen: state.chosen, ...(state.previous && { previous: state.previous.workbook }), ...(state.prepared && { since: state.prepared }) }), { signal, onStep: onProgress });
  } catch (error) {
    if (error instanceof FormNotFound) return undefined;
    throw error;
  }
}
