/** What is counted (指标), independent of any form that asks for it. */
import type { CodeList } from './code-list';
import type { CountRule } from './count-rule';

export type Area =
  | 'organisation' | 'membership' | 'training' | 'bargaining' | 'democracy' | 'labour-relations' | 'safety' | 'aid'
  | 'scholarship' | 'employment' | 'competition' | 'suggestions' | 'model-workers' | 'women' | 'publicity' | 'culture'
  | 'finance' | 'other';

export type IndicatorKind = 'count' | 'money' | 'rate' | 'duration' | 'text' | 'code' | 'date' | 'yes-no';

export interface Indicator {
  /** kebab-case and permanent; the same idea has the same id in every form. */
  readonly id: string;
  /** The name on the form: 会员人数. Names in relations are titles or ids. */
  readonly title: string;
  /** Other names seen in print for the same idea. */
  readonly aliases?: readonly string[];
  readonly area: Area;
  readonly kind: IndicatorKind;
  /** Base or usual unit of measure: 人, 家, 元, %. Absent for text and codes. */
  readonly unit?: string;
  /** 指标解释: what is counted and what is not. */
  readonly definition?: string;
  /** The words a text usually is one of, where it is counted by them. */
  readonly codeList?: CodeList;
  /** A completion rate may exceed 100 %. */
  readonly mayExceed100?: true;
  /** How it is counted in ledgers, the best source first; the first ledger that is there is taken. */
  readonly counted?: readonly CountRule[];
}
