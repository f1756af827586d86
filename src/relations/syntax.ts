/**
 * The tree of one 审核关系. Everything else (evaluation, explanation, linear form, names, printing) is derived from it.
 *
 * 「如果 建立职代会 = 1 则 职代会召开次数 >= 1」 has `when` (a comparison) and `claim` (a comparison). Sums and products are
 * lists, not pairs, so that a sum of a hundred parts is as flat in the tree as it is on the form.
 */
import type { Decimal } from '../model/decimal';
import type { PeriodRole } from '../model/period';
import type { UnitOfMeasure } from '../model/quantity';

/** 上年同期(x), 上期(x), 年度目标(x). */
export type PeriodFunction = Exclude<PeriodRole, 'current'>;

/** 每行, 每列, 全表. */
export type Extent = 'row' | 'column' | 'table';

export type Comparator = '<=' | '<' | '=' | '!=' | '>' | '>=';

export type FunctionName = 'sum' | 'max' | 'min' | 'abs' | 'round';

export interface NumberLiteral {
  readonly kind: 'number';
  readonly value: Decimal;
  /** As written behind the number: 80%, 2.2万, 0.6万元. */
  readonly unit?: UnitOfMeasure;
}

export interface Name {
  readonly kind: 'name';
  /** Indicator name or code in plain text without spaces: 职(教)代会召开次数, 901; of another table, 基层台账!会员人数. */
  readonly name: string;
  readonly period?: PeriodFunction;
}

export interface Sum {
  readonly kind: 'sum';
  readonly terms: readonly { readonly sign: '+' | '-'; readonly expression: Expression }[];
}

export interface Product {
  readonly kind: 'product';
  /** The operator before each factor; the first is always "*". */
  readonly factors: readonly { readonly operator: '*' | '/'; readonly expression: Expression }[];
}

export interface Call {
  readonly kind: 'call';
  readonly function: FunctionName;
  /** The one name in sum(分项) may stand for a list of cells, which the scope knows. */
  readonly arguments: readonly Expression[];
}

/** 同比(会员人数): (会员人数 − 上年同期(会员人数)) ÷ 上年同期(会员人数), in percent; 环比 the same against 上期. */
export interface Growth {
  readonly kind: 'growth';
  /** Without a period. */
  readonly of: Name;
  readonly since: GrowthPeriod;
}

export type GrowthPeriod = Exclude<PeriodFunction, 'annualTarget'>;

export type Expression = NumberLiteral | Name | Sum | Product | Call | Growth;

/** `0 <= 签订率 <= 100` has three operands and two comparators. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly operands: readonly Expression[];
  readonly comparators: readonly Comparator[];
}

export type Member =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' };

/** `组织类型 in {1, 2, 8}`; also `是否签订 = 否` and `银行账户 != 空`, which have one member. */
export interface Membership {
  readonly kind: 'membership';
  readonly subject: Name;
  readonly negated: boolean;
  readonly members: readonly Member[];
}

export type Condition =
  | Comparison
  | Membership
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition };

export interface Relation {
  readonly extent?: Extent;
  /** The claim need hold only where this does. */
  readonly when?: Condition;
  readonly claim: Condition;
  /** In base units; percentage points where rates are compared. */
  readonly tolerance?: NumberLiteral;
}

/** What is wrong with the text of a relation; line and column count from 1. */
export interface RelationSyntaxError {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  /** 第1行第8列：此处应为数字、指标名或“(”，实际是“=” */
  readonly message: string;
}
