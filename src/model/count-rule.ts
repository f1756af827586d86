/**
 * How an indicator is counted in a ledger (取数): added up over a column, or the rows counted that answer in a certain way.
 * 集体合同覆盖职工数 = the sum of 集体合同覆盖职工数 over the rows of 基层单位台账 where 是否签订集体合同 is 是.
 */
export interface CountRule {
  /** The definition code of the ledger: unit-ledger, member-roster. */
  readonly ledger: string;
  readonly measure: 'sum' | 'rows';
  /** With "sum": indicator id of a unit ledger's column, field id of a record sheet's. */
  readonly of?: string;
  /** A row counts where every one holds. */
  readonly where?: readonly CountCondition[];
}

/** `column` is an indicator id or a field id of the ledger. */
export type CountCondition =
  | { readonly column: string; readonly is: 'yes' | 'no' }
  | { readonly column: string; readonly oneOf: readonly string[] }
  | { readonly column: string; readonly atLeast: number }
  | { readonly column: string; readonly isFilled: true }
  /** A date in the form's reporting period. */
  | { readonly column: string; readonly during: 'period' }
  /** A date not after the end of the form's reporting period. */
  | { readonly column: string; readonly until: 'period-end' };
