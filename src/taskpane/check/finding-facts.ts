/** What stands under ▸ of a card: both sides of the relation with their names, values and cells. */
import { samePlace } from '../../model/address';
import type { Finding } from '../../model/finding';
import type { PreparedReport } from '../../report';
import { cellName, cellText } from '../cell-name';
import type { FindingFacts } from './FindingDetails';
import { cardHead, outcomeAsserting } from './card-head';
import { relationText } from './relation-text';

export function findingFacts(prepared: PreparedReport, finding: Finding): FindingFacts {
  const { place, related, expected, clause } = finding;
  const places = [place, ...related.filter((other) => !samePlace(other, place))];
  const relation = outcomeAsserting(prepared, finding)?.outcome.asserts;
  return {
    actual: cardHead(prepared, finding).actual,
    ...(expected !== undefined && { expected }),
    ...(relation !== undefined && { relation: relationText(relation) }),
    ...(clause !== undefined && { clause }),
    figures: places.map((at) => ({
      place: at,
      name: cellName(prepared, at) ?? (at.sheet === place.sheet ? '' : at.sheet),
      value: cellText(prepared, at),
    })),
  };
}
