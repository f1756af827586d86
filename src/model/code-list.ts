/** Values a field may have (代码表): a code, its words, and other words seen for it. */
export interface CodeEntry {
  /** As text, with leading zeros: 01. */
  readonly code: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Codes of finer entries that this one stands for: 企业, where nobody wrote of what kind. */
  readonly covers?: readonly string[];
}

export interface CodeList {
  /** 就业状况 */
  readonly title: string;
  /** The standard or system that has it. */
  readonly source: string;
  readonly entries: readonly CodeEntry[];
  /** The form does not prescribe this list: a value outside is doubtful, not wrong. */
  readonly isUsual?: true;
}
