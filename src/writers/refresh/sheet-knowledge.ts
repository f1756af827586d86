/**
 * What the sheet tells of each subject beside the figure that stands in a sentence: the way it went since last year, how much of its
 * target is done, how high the rate is. Words outside the figures (「增加到」「超额」「全覆盖」) are held against it.
 */
import type { Claim } from '../../model/claim';
import type { Known } from '../../narrative/asserted-words';
import type { Direction } from '../../text/direction-words';

/** By subject: indicator or rate. */
export type Knowledge = ReadonlyMap<string, Known>;

export function knowledgeOf(claims: Iterable<Claim>): Knowledge {
  const known = new Map<string, Known>();
  for (const claim of claims) {
    const more = toldBy(claim);
    // What is told first is told by the report; a later claim is the same in other words.
    if (more) known.set(claim.subject, { ...more, ...known.get(claim.subject) });
  }
  return known;
}

function toldBy(claim: Claim): Known | undefined {
  const direction = directionOf(claim);
  if (direction) return { direction };
  if (claim.operation === 'completion') return { completion: claim.exact };
  return claim.operation === 'rate' && !isTarget(claim) ? { rate: claim.exact } : undefined;
}

/** Of a claim that compares with last year. */
export function directionOf(claim: Claim): Direction | undefined {
  const { kind, value, wording } = claim;
  if ((kind !== 'growth' && kind !== 'change' && kind !== 'points' && kind !== 'multiple') || isTarget(claim)) return undefined;
  if (wording === 'multiple') return 'up';
  return value.eq(0) ? 'level' : value.gt(0) ? 'up' : 'down';
}

function isTarget({ id }: Claim): boolean {
  return /\.annualTarget(?:$|:)/u.test(id);
}
