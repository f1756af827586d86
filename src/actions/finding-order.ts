/**
 * The order in which findings are read: errors, then what is still blank, then the rest as the report lists it, the explained
 * ones last. 上一处 and 下一处 go round at the ends; a blank is no fault and has its own way, 下一个空格.
 */
import { samePlace, type CellRef } from '../model/address';
import type { Finding } from '../model/finding';
import type { PreparedReport } from '../report';
import type { SessionState } from './state';

/** An explanation that holds; the finding stays listed and no longer counts as 待核实. */
export function isExplained(prepared: Pick<PreparedReport, 'explanations'>, finding: Finding): boolean {
  return prepared.explanations.get(finding.id)?.state === 'accepted';
}

/** A required cell left to be filled in. */
export function isBlank({ blanks }: Finding): boolean {
  return blanks !== undefined;
}

/** Required cells still to be filled in, of all forms or of one. */
export function blanksLeft({ findings }: Pick<PreparedReport, 'findings'>, formId?: string): number {
  return findings.reduce((sum, finding) => sum + (formId === undefined || finding.formId === formId ? (finding.blanks ?? 0) : 0), 0);
}

export function findingsInOrder(prepared: PreparedReport): readonly Finding[] {
  const rank = (finding: Finding): number => (isExplained(prepared, finding) ? 3 : isBlank(finding) ? 1 : finding.level === 'hard' ? 0 : 2);
  return [...prepared.findings].sort((a, b) => rank(a) - rank(b));
}

export function faultsInOrder(prepared: PreparedReport): readonly Finding[] {
  return findingsInOrder(prepared).filter((finding) => !isBlank(finding));
}

export function findingById(state: SessionState, id: string | undefined): Finding | undefined {
  return id === undefined ? undefined : state.prepared?.findings.find((finding) => finding.id === id);
}

/** @returns undefined where there is nothing to go to */
export function neighbour(state: SessionState, step: 1 | -1): Finding | undefined {
  const findings = state.prepared ? faultsInOrder(state.prepared) : [];
  const at = findings.findIndex((finding) => finding.id === state.openFinding);
  if (at < 0) return step === 1 ? findings[0] : findings.at(-1);
  return findings[(at + step + findings.length) % findings.length];
}

/** The finding of a cell; failing that, one that names the cell among the others it rests on. */
export function findingAt(state: SessionState, place: CellRef): Finding | undefined {
  const findings = state.prepared?.findings ?? [];
  return (
    findings.find((finding) => samePlace(finding.place, place)) ??
    findings.find((finding) => finding.related.some((related) => samePlace(related, place)))
  );
}
