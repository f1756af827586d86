/**
 * Which cells a report may not lean on. A cell that a check holds to be wrong is not told until it is mended; a figure of an implausible
 * size (12.86元 where 万元 is meant) not until it is mended or explained on 「审核说明」. Any other open question leaves the figure in the
 * text, and the report says that it stands open; a sum is not told while one of its parts is open in any way.
 */
import { placeKey } from '../model/address';
import type { Finding } from '../model/finding';
import type { PreparedFigures } from './prepared-figures';

export interface Doubts {
  /** Keys of cells whose figures stay out of the text, and with them every total that holds them. */
  readonly untold: ReadonlySet<string>;
  /** Keys of cells that may be no part of a sum. */
  readonly unsummed: ReadonlySet<string>;
}

/** Checks that take a figure for one in another unit, or with digits lost or doubled. */
const SIZE_CHECKS = new Set(['magnitude-is-in-line', 'outlier-among-units']);

/** Digits stored as text are missed by SUM, yet they are the right digits. */
const RIGHT_DIGITS = 'number-is-not-text';

export function doubtsOf(prepared: Pick<PreparedFigures, 'findings' | 'explanations'>): Doubts {
  const keys = (...lists: readonly (readonly Finding[])[]) => new Set(lists.flat().map(({ place }) => placeKey(place)));
  const [wrong, implausible, open] = [wrongFindings(prepared), implausibleFindings(prepared), openQuestions(prepared)];
  return { untold: keys(wrong, implausible), unsummed: keys(wrong, implausible, open) };
}

export function wrongFindings({ findings }: Pick<PreparedFigures, 'findings'>): readonly Finding[] {
  return findings.filter(({ level, checkId }) => level === 'hard' && checkId !== RIGHT_DIGITS);
}

export function implausibleFindings(prepared: Pick<PreparedFigures, 'findings' | 'explanations'>): readonly Finding[] {
  return unexplained(prepared).filter(({ checkId }) => SIZE_CHECKS.has(checkId));
}

/** Asked and not answered, of figures that are told all the same. */
export function openQuestions(prepared: Pick<PreparedFigures, 'findings' | 'explanations'>): readonly Finding[] {
  return unexplained(prepared).filter(({ checkId }) => !SIZE_CHECKS.has(checkId));
}

function unexplained({ findings, explanations }: Pick<PreparedFigures, 'findings' | 'explanations'>): readonly Finding[] {
  return findings.filter(({ id, level, checkId }) => level === 'soft' && checkId !== RIGHT_DIGITS && explanations?.get(id)?.state !== 'accepted');
}
