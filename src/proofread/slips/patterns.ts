/** Slips that a pattern finds: data, one line each. 「7。9%」 is found by /\d。\d{1,4}%/, and its message names it. */
import type { Level } from '../../model/relation';
import { remarkOn, type Slip } from './slip';

export interface SlipPattern {
  readonly kind: string;
  readonly level: Level;
  /** Global, and of bounded repetition: a draft is read in linear time. */
  readonly pattern: RegExp;
  /** @param found what stands in the draft */
  readonly message: (found: string) => string;
  /** What should stand there instead; undefined where it cannot be known. */
  readonly suggestion?: (found: string) => string | undefined;
}

export function slipOf(patterns: readonly SlipPattern[]): Slip {
  return (draft) =>
    patterns.flatMap(({ kind, level, pattern, message, suggestion }) =>
      [...draft.text.matchAll(pattern)].map(({ 0: found, index: start }) => {
        const instead = suggestion?.(found);
        return remarkOn(draft, { kind, level, start, end: start + found.length, message: message(found), ...(instead !== undefined && { suggestion: instead }) });
      }),
    );
}
