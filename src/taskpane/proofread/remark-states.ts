/** What a remark counts as: its level, until the person has set it aside. */
import type { PlacedRemark, ProofreadDraft } from '../../actions/proofreading';
import { LEVELS, type Level } from '../../model/relation';

export type RemarkState = Level | 'dismissed';

export const REMARK_STATES: readonly RemarkState[] = [...LEVELS, 'dismissed'];

export function stateOf({ id, level }: PlacedRemark, dismissed: ReadonlySet<string>): RemarkState {
  return dismissed.has(id) ? 'dismissed' : level;
}

export function countByState({ remarks, dismissed }: Pick<ProofreadDraft, 'remarks' | 'dismissed'>): Readonly<Record<RemarkState, number>> {
  const counts = { hard: 0, soft: 0, hint: 0, dismissed: 0 };
  for (const remark of remarks) counts[stateOf(remark, dismissed)] += 1;
  return counts;
}
