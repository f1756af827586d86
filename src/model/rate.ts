/** A rate (率) as data, and what it comes to for one unit and period. */
import type { CellRef } from './address';
import type { Decimal } from './decimal';

export interface RateDefinition {
  /** kebab-case and permanent; also the docs anchor. */
  readonly id: string;
  /** 职工入会率 */
  readonly title: string;
  /** What clerks call it for short; it means this rate only where no other of that name is computed: 签订率. */
  readonly shortNames?: readonly string[];
  /** Indicator ids. */
  readonly numerator: string;
  readonly denominator: string;
  /** Digits after the point, in percent. */
  readonly decimals: number;
  /** The denominator named as a sentence needs it: 建会单位职工. A rate means nothing without it. */
  readonly basis: string;
  readonly clause: string;
  readonly mayExceed100?: true;
}

export interface RateOperand {
  /** In base units; absent when blank or unreadable. */
  readonly value?: Decimal;
  readonly cells: readonly CellRef[];
  readonly indicator: string;
  readonly title: string;
}

export interface RateResult {
  readonly definition: RateDefinition;
  readonly formId: string;
  readonly unit: string;
  readonly period: string;
  readonly numerator: RateOperand;
  readonly denominator: RateOperand;
  /** In percent, rounded once to the definition's decimals. */
  readonly value?: Decimal;
  /** One Chinese clause, exactly where value is absent. */
  readonly undefinedBecause?: string;
}
