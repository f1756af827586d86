/** check: what was found, as a list for people or as JSON for programs. */
import { describeFinding } from '../checks/describe-finding';
import { STATE_WORDS } from '../explanations/state-cell';
import type { Culprits, Finding } from '../model/finding';
import { isCellError, type CellValue } from '../model/workbook';
import type { PreparedReport } from '../report';
import { countsLine, OPEN_STANDINGS, OPEN_TITLES, openOf, placeText } from '../writers/audit-content';
import type { Request } from './options';
import { cellJson, exitCodeOf, type Outcome } from './outcome';
import { definitionNotes, prepareRequest, previousNotes } from './prepare-request';
import { textTable } from './text-table';

export async function check(request: Request): Promise<Outcome> {
  const opened = await prepareRequest(request);
  const { prepared } = opened;
  return { json: checkJson(prepared), text: [checkText(prepared), ...definitionNotes(opened), ...previousNotes(opened)].join('\n\n'), exitCode: exitCodeOf(prepared) };
}

export function checkJson({ forms, outcomes, findings, explanations, orphans }: PreparedReport) {
  const count = (state: string): number => outcomes.filter((outcome) => outcome.state === state).length;
  return {
    forms: forms.map(({ definition, title, sheet }) => ({ code: definition.code, title, sheet })),
    outcomes: { passed: count('passed'), found: count('found'), skipped: count('skipped'), broke: count('broke') },
    findings: findings.map((finding) => ({ ...findingJson(finding), explained: explanations.get(finding.id)?.state ?? null })),
    orphanedExplanations: orphans.length,
  };
}

function findingJson(finding: Finding) {
  return {
    id: finding.id,
    checkId: finding.checkId,
    level: finding.level,
    message: describeFinding(finding),
    place: cellJson(finding.place),
    related: finding.related.map(cellJson),
    actual: finding.actual,
    expected: finding.expected ?? null,
    clause: finding.clause ?? null,
    repairs: finding.repairs.map(({ changes, reason, isOnly }) => ({
      changes: changes.map(({ place, from, to, masked }) => ({ ...cellJson(place), from: masked?.from ?? plainValue(from), to: masked?.to ?? plainValue(to) })),
      reason,
      ...(isOnly && { isOnly }),
    })),
    ...(finding.blanks !== undefined && { blanks: finding.blanks }),
    ...(finding.culprits && { culprits: culpritsJson(finding.culprits) }),
  };
}

/** All smallest sets of cells that can be wrong, with values that satisfy everything, and why no smaller set does. */
function culpritsJson({ sets, because, isComplete }: Culprits) {
  return { sets: sets.map(({ cells, witness }) => ({ cells: cells.map(cellJson), witness })), because, isComplete };
}

/** An error value as it stands in the cell: #DIV/0!. */
function plainValue(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}

function checkText(prepared: PreparedReport): string {
  const { forms } = prepared;
  const parts = [textTable(forms.map(({ title, sheet, definition }) => ['报表', title, `工作表「${sheet}」`, definition.title === title ? '' : definition.title])), countsLine(prepared)];
  for (const standing of OPEN_STANDINGS) {
    const lines = openOf(prepared, standing).map((finding) => [`  ${placeText(finding.place)}`, oneLine(describeFinding(finding))]);
    if (lines.length > 0) parts.push(`${OPEN_TITLES[standing]}\n${textTable(lines)}`);
  }
  const stated = prepared.findings.flatMap((finding) => {
    const { explanation, state } = prepared.explanations.get(finding.id) ?? {};
    return explanation && state ? [[`  ${placeText(finding.place)}`, STATE_WORDS[state], oneLine(explanation.text)]] : [];
  });
  if (stated.length > 0) parts.push(`核实说明\n${textTable(stated)}`);
  if (prepared.orphans.length > 0) parts.push(`「审核说明」中有 ${prepared.orphans.length} 条说明已没有对应的问题。`);
  return parts.join('\n\n');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
