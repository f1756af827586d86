/** The order in which findings are read: as the report lists them, the explained ones last. 上一处 and 下一处 go round at the ends. */
import { samePlace, type CellRef } from '../model/address';
import type { Finding } from '../model/finding';
import type { PreparedReport } from '../report';
import type { SessionState } from './state';

/** An explanation that holds; the finding stays listed and no longer counts as 待核实. */
export function isExplained(prepared: Pick<PreparedReport, 'explanations'>, finding: Finding): boolean {
  return prepared.explanations.get(finding.id)?.state === 'accepted';
}

export function findingsInOrder(prepared: PreparedReport): readonly Finding[] {
  const { findings } = prepared;
  const explained = findings.filter((finding) => isExplained(prepared, finding));
  return explained.length === 0 ? findings : [...findings.filter((finding) => !isExplained(prepared, finding)), ...explained];
}

export function findingById(state: SessionState, id: string | undefined): Finding | undefined {
  return id === undefined ? undefined : state.prepared?.findings.find((finding) => finding.id === id);
}

/** @returns undefined where there is nothing to go to */
export function neighbour(state: SessionState, step: 1 | -1): Finding | undefined {
  const findings = state.prepared ? findingsInOrder(state.prepared) : [];
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
