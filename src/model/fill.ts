/**
 * A figure that can be put into a form: fetched from a ledger (取数), carried over from an earlier workbook (结转) or pasted
 * (粘贴). Proposals stand beside what is there; nothing is written until the person takes them.
 */
import type { CellRef } from './address';
import type { CellContent } from './sheet-edit';
import type { CellValue } from './workbook';

export type FillKind = 'fetch' | 'carry' | 'paste';

/** Where a figure comes from. Without a fileName: this workbook, and the content is a live formula. */
export interface FillSource {
  readonly fileName?: string;
  /** Absent for what was pasted. */
  readonly sheet?: string;
  /** Cells as a person writes them: F5:F124, N5:N124. */
  readonly cells?: string;
  /** What was done with them, one clause: 120 行求和；是否签订集体合同为“是”的 83 行；沿用本期数. */
  readonly method: string;
}

export interface Fill {
  readonly formId: string;
  readonly place: CellRef;
  /** Indicator id. */
  readonly indicator: string;
  /** The label as the form prints it. */
  readonly title: string;
  /** Period and unit of the form's column, as printed; "" where it has none. */
  readonly column: string;
  readonly present: CellValue;
  /** Text of `present` and of what `content` comes to, as a clerk writes figures: 1,206. */
  readonly presentText: string;
  readonly proposedText: string;
  /** Value (and formula) for the cell. */
  readonly content: CellContent;
  readonly source: FillSource;
  /** "same": the very figure stands there already. "differs": taking it overwrites, so it is never taken along unasked. */
  readonly standing: 'empty' | 'same' | 'differs';
  /** What the person should know before taking it: 3 个单元格是文本数字，没有计入. One clause each. */
  readonly doubts: readonly string[];
}

/** A line of the form, or of what was offered, for which nothing could be proposed. */
export interface Unfilled {
  readonly title: string;
  readonly place?: CellRef;
  /** One clause: 去年的工作簿里没有这个指标. */
  readonly reason: string;
  /** Of a pasted label that the person has to place: indicator ids it may mean, best first; none where nothing comes near. */
  readonly candidates?: readonly string[];
  /** How many lines are told together: 其余 166 项. One where absent. */
  readonly lines?: number;
}

export function linesOf(unfilled: readonly Unfilled[]): number {
  return unfilled.reduce((sum, { lines = 1 }) => sum + lines, 0);
}

export interface FillPlan {
  readonly kind: FillKind;
  /** In reading order of the form. */
  readonly fills: readonly Fill[];
  readonly unfilled: readonly Unfilled[];
}
