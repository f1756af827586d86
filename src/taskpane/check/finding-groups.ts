/** Findings in the order they are read: errors first, then sheet by sheet. A group is one level on one sheet. */
import type { Finding } from '../../model/finding';
import type { Level } from '../../model/relation';

export interface FindingGroup {
  readonly key: string;
  readonly level: Level;
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

export function groupFindings(findings: readonly Finding[], only: Level | undefined): readonly FindingGroup[] {
  const groups = new Map<string, { level: Level; sheet: string; findings: Finding[] }>();
  for (const finding of findings) {
    const { level, place } = finding;
    if (only && level !== only) continue;
    const key = `${level}:${place.sheet}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { level, sheet: place.sheet, findings: [finding] });
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}
