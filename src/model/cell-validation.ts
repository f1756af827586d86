/** What a spreadsheet program asks before it takes what is typed into a cell. */
export type CellRule =
  | { readonly kind: 'whole-number' | 'decimal'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** Both days included, as ISO dates. */
  | { readonly kind: 'date'; readonly from: string; readonly to: string }
  | { readonly kind: 'text-length'; readonly min: number; readonly max: number };

export interface CellValidation {
  readonly rule: CellRule;
  /** Shown beside the cell while it is selected: at most 32 and 255 characters, or Excel repairs the file. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Shown when what was typed is refused; the same limits. */
  readonly refusal: { readonly title: string; readonly text: string };
  /** What does not fit is asked about and may be entered all the same: the list is the usual one, not a prescribed one. */
  readonly isAdvice?: true;
}
