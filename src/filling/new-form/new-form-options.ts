/** What a new form is to know before it is made. */
import type { ReportPeriod } from '../../model/period';
import type { RateDefinition } from '../../model/rate';

export interface NewFormOptions {
  readonly unitName?: string;
  readonly period?: ReportPeriod;
  /** Units down the stub where indicators are in columns; blank rows otherwise. */
  readonly unitNames?: readonly string[];
  /** Sheet names in use: the new one differs. */
  readonly takenNames?: readonly string[];
  /** For rate items and the like. */
  readonly rates?: readonly RateDefinition[];
}
