/**
 * Findings in the order they are read: errors, required cells that are still blank, then the rest, the explained ones last.
 * A group is one standing on one sheet.
 */
import { isBlank, isExplained } from '../../actions/finding-order';
import type { Finding } from '../../model/finding';
import type { Level } from '../../model/relation';
import type { PreparedReport } from '../../report';

/** What a finding counts as: its level, until an explanation holds; a blank that has to be filled in is no error yet. */
export type Standing = Level | 'blank' | 'explained';

export const STANDINGS: readonly Standing[] = ['hard', 'blank', 'soft', 'hint', 'explained'];

export interface FindingGroup {
  readonly key: string;
  readonly standing: Standing;
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

export function standingOf(prepared: Pick<PreparedReport, 'explanations'>, finding: Finding): Standing {
  return isExplained(prepared, finding) ? 'explained' : isBlank(finding) ? 'blank' : finding.level;
}

/** Findings of each standing; of blanks the cells. */
export function countByStanding(prepared: Pick<PreparedReport, 'findings' | 'explanations'> | undefined): Readonly<Record<Standing, number>> {
  const counts = { hard: 0, blank: 0, soft: 0, hint: 0, explained: 0 };
  for (const finding of prepared?.findings ?? []) counts[standingOf(prepared!, finding)] += finding.blanks ?? 1;
  return counts;
}

export function groupFindings(findings: readonly Finding[], standingFor: (finding: Finding) => Standing, only: Standing | undefined): readonly FindingGroup[] {
  const groups = new Map<string, { standing: Standing; sheet: string; findings: Finding[] }>();
  for (const finding of findings) {
    const standing = standingFor(finding);
    const { sheet } = finding.place;
    if (only && standing !== only) continue;
    const key = `${standing}:${sheet}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { standing, sheet, findings: [finding] });
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}
