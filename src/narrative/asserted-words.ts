/**
 * Words outside the figures that assert what only the sheet can bear out: 「增加到」 of what has fallen, 「超额完成年度任务」 of what is short of its target,
 * 「全覆盖」 of 98 %. What is denied (「未增长」) or said both ways asserts nothing.
 */
import type { Decimal } from '../model/decimal';
import type { UntrueReason } from '../model/sheet-figure';
import { directionsIn, type Direction } from '../text/direction-words';

/** What the sheet tells of a subject beside the figure that stands in a sentence. */
export interface Known {
  /** Since last year. */
  readonly direction?: Direction;
  /** In percent of the year's target. */
  readonly completion?: Decimal;
  readonly rate?: Decimal;
}

export interface Assertion {
  readonly reason: UntrueReason;
  /** Of the words that assert it. */
  readonly start: number;
  readonly end: number;
  /** undefined where the sheet says nothing of it. */
  readonly holds: (known: Known) => boolean | undefined;
}

const ASSERTIONS: readonly (Pick<Assertion, 'reason' | 'holds'> & { readonly words: RegExp })[] = [
  { words: /全覆盖|全部覆盖/u, reason: 'coverage-lost', holds: ({ rate }) => rate?.eq(100) },
  { words: /超额/u, reason: 'excess-lost', holds: ({ completion }) => completion?.gt(100) },
  { words: /过半/u, reason: 'past-half-lost', holds: ({ completion }) => completion?.gte(50) },
  { words: /还差|尚差|力争|争取|未完成|没有完成|未达到|没有达到|未达标|滞后/u, reason: 'target-met', holds: ({ completion }) => completion?.lt(100) },
];
const DENIED = /[未没不无][有能再见]?(?:实现|达到|完成)?$/u;
const DENIED_DIRECTION = /[未没不无](?:有|再|见)?(?:增|减|上升|下降|提|降)/u;

export function assertionsIn(words: string): readonly Assertion[] {
  return ASSERTIONS.flatMap(({ words: asserted, reason, holds }) => {
    const found = asserted.exec(words);
    return !found || DENIED.test(words.slice(0, found.index)) ? [] : [{ reason, holds, start: found.index, end: found.index + found[0].length }];
  });
}

export function directionAsserted(words: string): Direction | undefined {
  const [said, ...others] = new Set(directionsIn(words));
  return others.length > 0 || DENIED_DIRECTION.test(words) ? undefined : said;
}

/** Whether the sheet knows of it, and bears out none. */
export function isRefuted({ holds }: Assertion, known: readonly Known[]): boolean {
  const verdicts = known.map(holds).filter((verdict) => verdict !== undefined);
  return verdicts.length > 0 && !verdicts.includes(true);
}
