/**
 * The composition root of the core: a workbook in, everything the tool has to say about it out.
 * Pure: the same workbook and options give the same result everywhere.
 */
import type { CheckOutcome, Finding } from './model/finding';
import type { Form, FormDefinition } from './model/form';
import type { RateResult } from './model/rate';
import type { Workbook } from './model/workbook';

export interface PrepareOptions {
  /** Definitions loaded by the person, tried before the built-in ones. */
  readonly definitions?: readonly FormDefinition[];
  /** The person's answers to label questions: place key (`placeKey`) → indicator id. */
  readonly answers?: ReadonlyMap<string, string>;
}

export interface PreparedReport {
  readonly workbook: Workbook;
  readonly forms: readonly Form[];
  readonly outcomes: readonly CheckOutcome[];
  /** In reading order: level, then sheet, row, column. */
  readonly findings: readonly Finding[];
  readonly rates: readonly RateResult[];
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being done, for the person: 正在校验「镇工会工作统计表」. */
  readonly label: string;
}
