/** Words that are written wrong wherever they stand: pairs of what is found and what is meant. */
import type { Level } from '../../model/relation';
import { slipOf } from './patterns';
import type { Slip } from './slip';

/** [what stands there, what is meant]. */
export type Replacement = readonly [wrong: string, right: string];

/** @param message made from a pair @param replacements literal, no two with the same wrong word */
export function replacementSlip(kind: string, level: Level, replacements: readonly Replacement[], message: (wrong: string, right: string) => string): Slip {
  const rights = new Map(replacements);
  const longestFirst = [...rights.keys()].sort((a, b) => b.length - a.length);
  const right = (wrong: string): string => rights.get(wrong)!;
  return slipOf([{ kind, level, pattern: new RegExp(longestFirst.join('|'), 'gu'), message: (wrong) => message(wrong, right(wrong)), suggestion: right }]);
}
