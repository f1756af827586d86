/** Slips that a pattern finds: data, one line each. 「7。9%」 is found by /\d。\d+%/, and its message names it. */
import type { Level } from '../../model/relation';
import { remarkOn, type Slip } from './slip';

export interface SlipPattern {
  readonly kind: string;
  readonly level: Level;
  /** Global, and of bounded repetition: a draft is read in linear time. */
  readonly pattern: RegExp;
  /** @param found what stands in the draft */
  readonly message: (found: string, match: RegExpExecArray) => string;
  /** What should stand there instead; undefined where it cannot be known. */
  readonly suggestion?: (found: string, match: RegExpExecArray) => string | undefined;
}

export function slipOf(patterns: readonly SlipPattern[]): Slip {
  return (draft) =>
    patterns.flatMap(({ kind, level, pattern, message, suggestion }) =>
      [...draft.text.matchAll(pattern)].map((match) => {
        const [found] = match;
        const place = { start: match.index, end: match.index + found.length };
        const instead = suggestion?.(found, match);
        return remarkOn(draft, { kind, level, ...place, message: message(found, match), ...(instead !== undefined && { suggestion: instead }) });
      }),
    );
}
