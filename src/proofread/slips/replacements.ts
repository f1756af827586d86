/** Words that are written wrong wherever they stand: pairs of what is found and what is meant. */
import type { Level } from '../../model/relation';
import { slipOf } from './patterns';
import type { Slip } from './slip';

/**
 * [what stands there, what is meant, the neighbours it must have or lack]. Without a space between words two right ones may meet in a wrong one
 * (企业积极 holds 业积, 整改近百处 holds 改近): the third, a pattern around the same characters, keeps them apart.
 */
export type Replacement = readonly [wrong: string, right: string, among?: string];

/** @param message made from a pair @param replacements no two with the same wrong word */
export function replacementSlip(kind: string, level: Level, replacements: readonly Replacement[], message: (wrong: string, right: string) => string): Slip {
  const rights = new Map(replacements.map(([wrong, right]) => [wrong, right]));
  const longestFirst = [...replacements].sort(([a], [b]) => b.length - a.length).map(([wrong, , among]) => among ?? wrong);
  const right = (wrong: string): string => rights.get(wrong)!;
  return slipOf([{ kind, level, pattern: new RegExp(longestFirst.join('|'), 'gu'), message: (wrong) => message(wrong, right(wrong)), suggestion: right }]);
}
