/** One way in which what was received is not what was handed in, in a sentence and as data. */
import type { CellRef } from '../model/address';

export type DifferenceKind =
  | 'manifest-missing' | 'manifest-unreadable' | 'manifest-edited'
  | 'file-missing' | 'file-extra' | 'file-changed' | 'workbook-unreadable'
  | 'figure-changed' | 'sheet-changed' | 'sheet-missing' | 'sheet-extra';

export interface Difference {
  readonly kind: DifferenceKind;
  /** In Chinese: where, what, before and now. */
  readonly sentence: string;
  readonly file: string;
  readonly place?: CellRef;
  /** Of a figure: what it is, 会员人数 本期. */
  readonly subject?: string;
  /** As printed: 1,206. */
  readonly before?: string;
  readonly now?: string;
}
