/** What stands under ▸ of a card: both sides of the relation with their names, values and cells. */
import { shownCell } from '../../forms/record-sheet';
import { samePlace, type CellRef } from '../../model/address';
import type { Finding } from '../../model/finding';
import type { PreparedReport } from '../../report';
import { cellName, cellText } from '../cell-name';
import type { FindingFacts } from './FindingDetails';
import { relationText } from './relation-text';

export function findingFacts(prepared: PreparedReport, finding: Finding): FindingFacts {
  const { place, related, expected, clause } = finding;
  const places = [place, ...related.filter((other) => !samePlace(other, place))];
  const relation = relationOf(prepared, finding);
  return {
    actual: finding.blamed?.actual ?? finding.actual,
    ...(expected !== undefined && { expected }),
    ...(relation !== undefined && { relation: relationText(relation) }),
    ...(clause !== undefined && { clause }),
    figures: places.map((at) => ({
      place: at,
      name: cellName(prepared, at) ?? (at.sheet === place.sheet ? '' : at.sheet),
      value: shownText(prepared, at),
    })),
  };
}

/** Numbers of people are masked in the pane, too: it may be shown on a wall. */
function shownText({ forms, workbook }: PreparedReport, place: CellRef): string {
  const roster = forms.find(({ records, sheet }) => records && sheet === place.sheet);
  return (roster && shownCell(roster, place)) ?? cellText(workbook, place);
}

/** The data of a finding is the very object that its outcome holds, also where another cell was found to be at fault. */
function relationOf(prepared: PreparedReport, { checkId, data }: Finding): string | undefined {
  return prepared.outcomes.find(
    (outcome) => outcome.checkId === checkId && outcome.state === 'found' && outcome.findings.some((told) => told.data === data),
  )?.asserts;
}
