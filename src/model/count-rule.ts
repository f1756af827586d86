/**
 * How an indicator is counted in a ledger (取数): added up over a column, or the rows counted that answer in a certain way.
 * 集体合同覆盖职工数 = the sum of 集体合同覆盖职工数 over the rows of 基层单位台账 where 是否签订集体合同 is 是.
 */
export interface CountRule {
  /** The definition code of the ledger: unit-ledger, member-roster. */
  readonly ledger: string;
  /** The title of a list of one's own, for saying that it is not there. */
  readonly ledgerTitle?: string;
  readonly measure: 'sum' | 'rows';
  /** With "sum": indicator id of a unit ledger's column, field id of a record sheet's. */
  readonly of?: string;
  /** A row counts where every one holds. */
  readonly where?: readonly CountCondition[];
  /** Rows that are counted, and that some would count otherwise: the person is told how many, and why. */
  readonly unsure?: readonly UnsureRows[];
  /** What a person should know about every figure counted so, one clause. */
  readonly caution?: string;
}

export interface UnsureRows {
  readonly column: string;
  readonly oneOf: readonly string[];
  /** One clause: 一个联合基层工会计为一个，不按涵盖单位计. */
  readonly because: string;
}

/**
 * `column` is an indicator id or a field id of the ledger. A ledger without that column cannot be counted in, unless the
 * condition is one to be held only where the column is there (`ifThere`); all rows then count, and the person is told.
 */
export type CountCondition = { readonly column: string; readonly ifThere?: true } & (
  | { readonly is: 'yes' | 'no' }
  /** Codes or names of the column's code list; the very words where it has none. */
  | { readonly oneOf: readonly string[] }
  /** None of these; a blank is none of them. */
  | { readonly noneOf: readonly string[] }
  | { readonly atLeast: number }
  | { readonly isFilled: true }
  /** A date in the form's reporting period. */
  | { readonly during: 'period' }
  /** A date not after the end of the form's reporting period. */
  | { readonly until: 'period-end' }
  /** A date not before the end of the form's reporting period: a contract still in force. */
  | { readonly from: 'period-end' }
);
