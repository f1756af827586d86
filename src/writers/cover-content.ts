/** What stands on the cover of a folder that is handed in. */
export interface Cover {
  readonly title: string;
  /** "" where the forms state none: a blank to fill in by hand. */
  readonly period: string;
  readonly unit: string;
  readonly code: string;
  readonly forms: readonly { readonly title: string; readonly period: string; readonly content: string }[];
  /** 错误 0 处；待核实 2 处，均已说明。 */
  readonly result: string;
  /** Said in bold below the result. */
  readonly notes: readonly string[];
  readonly files: readonly { readonly name: string; readonly title: string }[];
}
