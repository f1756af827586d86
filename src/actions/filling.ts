/**
 * 填报 as the session knows it: which form is filled in, and the one thing that may be open instead of its progress: a new
 * form to be made, figures to be looked at before they are taken, or the way out of the house and back.
 */
import type { PastedBlock } from '../filling/paste/pasted-block';
import type { Difference } from '../hand-in/difference';
import type { FillPlan } from '../model/fill';
import type { Form } from '../model/form';
import type { Workbook } from '../model/workbook';
import type { PreparedReport } from '../report';

/** A file that a person has chosen. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Another workbook with the forms that were found in it. */
export interface OtherWorkbook {
  readonly fileName: string;
  readonly workbook: Workbook;
  readonly forms: readonly Form[];
}

export interface FetchPanel {
  readonly kind: 'fetch';
  /** Absent: from this workbook. */
  readonly source?: OtherWorkbook;
  readonly plan?: FillPlan;
}

export interface CarryPanel {
  readonly kind: 'carry';
  readonly plan?: FillPlan;
}

export interface PastePanel {
  readonly kind: 'paste';
  readonly block?: PastedBlock;
  /** Place key of a label in the block → indicator id; "" leaves the line out. */
  readonly answers: ReadonlyMap<string, string>;
  readonly plan?: FillPlan;
}

export interface HandedIn {
  readonly fileName: string;
  /** What the copy of the workbook lacks: 图表, 数据透视表. */
  readonly lost: readonly string[];
  /** 校验码 */
  readonly code: string;
  readonly isForced: boolean;
}

export interface Verified {
  readonly fileNames: readonly string[];
  readonly agrees: boolean;
  readonly code?: string;
  readonly unit?: string;
  readonly period?: string;
  readonly differences: readonly Difference[];
}

export type PlanPanel = FetchPanel | CarryPanel | PastePanel;

export type FillPanel =
  | PlanPanel
  /** `then`: what opens once the form is made. */
  | { readonly kind: 'new-form'; readonly then?: PlanPanel }
  | { readonly kind: 'hand-in'; readonly handed?: HandedIn }
  | { readonly kind: 'verify'; readonly verified?: Verified };

export interface Filling {
  /** The form's sheet and definition as the person chose them; undefined leaves it to `formToFill`. */
  readonly chosen: { readonly sheet: string; readonly code?: string } | undefined;
  readonly panel: FillPanel | undefined;
}

/** Forms with figures to fill in; those about one unit come before ledgers and tables of many. */
export function formsToFill({ forms }: Pick<PreparedReport, 'forms'>): readonly Form[] {
  const about = (isOne: boolean): readonly Form[] => forms.filter(({ layout, facts }) => facts.length > 0 && (layout === 'indicators-in-rows') === isOne);
  return [...about(true), ...about(false)];
}

export function formToFill(prepared: Pick<PreparedReport, 'forms'>, { chosen }: Filling): Form | undefined {
  const forms = formsToFill(prepared);
  const isChosen = ({ sheet, definition }: Form): boolean => sheet === chosen?.sheet && (chosen.code ?? definition.code) === definition.code;
  return forms.find(isChosen) ?? forms[0];
}

export function isPlanPanel(panel: FillPanel | undefined): panel is PlanPanel {
  return panel?.kind === 'fetch' || panel?.kind === 'carry' || panel?.kind === 'paste';
}
