/** Targets (年度目标) are wishes: they are neither parts of one another nor held to relations. */
import type { Period } from '../model/period';

export function isReported({ role }: Period): boolean {
  return role !== 'annualTarget';
}
