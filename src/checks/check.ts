/**
 * A check is a kind of invariant, as data and one pure function. It yields verdicts: an assertion with its faults (none:
 * passed), or one that could not be decided, with the reason. Faults carry data; `describeFinding` words them.
 */
import type { CellRef } from '../model/address';
import type { Fact } from '../model/fact';
import type { Form } from '../model/form';
import type { MessageData, Repair } from '../model/finding';
import type { Level } from '../model/relation';
import type { Elsewhere } from '../forms/elsewhere';
import type { FormIndex } from '../forms/form-index';

export type Locale = 'zh' | 'en';

/** What every message may speak of, besides its own data. */
export interface About {
  /** 四川 会员人数 */
  readonly subject: string;
  readonly actual: string;
  readonly expected: string;
}

type Shapes = Readonly<Record<string, MessageData>>;
type Wording<M extends Shapes> = { readonly [K in keyof M]: (about: About, data: M[K]) => string };

interface FaultOf<K, D> {
  readonly messageId: K;
  readonly data: D;
  /** The figure in question, or, for a label or head, its place and what it is called. */
  readonly at: Fact | { readonly place: CellRef; readonly subject: string; readonly actual: string };
  readonly related?: readonly CellRef[];
  readonly expected?: string;
  /** Where they differ from the check's own. */
  readonly level?: Level;
  readonly clause?: string;
  readonly repairs?: readonly Repair[];
  /** A relation between cells failed: which of them is wrong is settled among all such faults. */
  readonly relational?: true;
  /** Required cells that are still blank: left to be filled in rather than wrong. */
  readonly blanks?: number;
}

export type Fault<M extends Shapes> = { readonly [K in keyof M & string]: FaultOf<K, M[K]> }[keyof M & string];

export type Verdict<M extends Shapes> =
  | { readonly asserts?: string; readonly faults: readonly Fault<M>[] }
  | { readonly asserts?: string; readonly skipped: string };

export interface Check<M extends Shapes = Shapes> {
  /** kebab-case, permanent; also the file, test and docs anchor. */
  readonly id: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly level: Level;
  /** The rule it rests on. */
  readonly clause: string;
  /** A worked example for the docs: a wrong figure and what is said of it. */
  readonly example: string;
  /** What the clerk does about it. */
  readonly answer: Readonly<Record<Locale, string>>;
  readonly messages: Readonly<Record<Locale, Wording<M>>>;
  /**
   * It is about the rows of record sheets ("records"), or also about the codes and numbers beside the figures of a ledger
   * ("entries"); any other check is about figures, and is not run on what these read.
   */
  readonly reads?: 'records' | 'entries';
  /**
   * @param forms all forms of the workbook, for what has to agree between sheets
   * @param elsewhere the same, and those of the earlier workbook
   */
  readonly run: (index: FormIndex, forms: readonly Form[], elsewhere: Elsewhere) => Iterable<Verdict<M>>;
}

/** What the runner needs of any check, with the shapes of its messages forgotten. */
export interface AnyCheck extends Omit<Check, 'messages' | 'run'> {
  readonly messages: Readonly<Record<Locale, Readonly<Record<string, (about: About, data: never) => string>>>>;
  readonly run: (index: FormIndex, forms: readonly Form[], elsewhere: Elsewhere) => Iterable<Verdict<Shapes>>;
}

export function defineCheck<M extends Shapes>(check: Check<M>): Check<M> & AnyCheck {
  return check as Check<M> & AnyCheck;
}
