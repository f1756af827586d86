/**
 * What an open preview proposes, worked out from the workbook as it was last read: made again after each reading, so that a
 * person who types beside the preview does not take a figure over what was just typed.
 */
import type { FillPlan } from '../model/fill';
import type { PreparedReport } from '../report';
import { formToFill, type PlanPanel } from './filling';
import type { SessionState } from './state';

/** @returns undefined while there is no form, or nothing to fill it from */
export async function planOf(panel: PlanPanel, prepared: PreparedReport, { fill, previous }: Pick<SessionState, 'fill' | 'previous'>): Promise<FillPlan | undefined> {
  const form = formToFill(prepared, fill);
  if (!form) return undefined;
  const { workbook, forms } = prepared;
  switch (panel.kind) {
    case 'fetch': {
      const { planFetch } = await import(/* webpackChunkName: "filling" */ '../filling/fetch/plan-fetch');
      return planFetch(form, workbook, panel.source ?? { workbook, forms });
    }
    case 'carry': {
      if (!previous) return undefined;
      const { planCarry } = await import(/* webpackChunkName: "filling" */ '../filling/carry/plan-carry');
      return planCarry(form, workbook, previous);
    }
    case 'paste': {
      if (!panel.block) return undefined;
      const { planPaste } = await import(/* webpackChunkName: "filling" */ '../filling/paste/plan-paste');
      return planPaste(form, workbook, panel.block, panel.answers);
    }
  }
}

/** The panel with its plan as the workbook now stands. */
export async function withPlan(panel: PlanPanel, prepared: PreparedReport | undefined, state: SessionState): Promise<PlanPanel> {
  const plan = prepared && (await planOf(panel, prepared, state));
  const { plan: replaced, ...rest } = panel;
  return plan ? { ...rest, plan } : rest;
}
