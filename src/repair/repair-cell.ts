/**
 * What a single figure that is impossible or out of line should have been: a sign too many, a unit mixed up, digits lost.
 * Each is offered only if every hard relation then holds, and, for a figure that is merely out of line, if it then
 * stands near what it usually is.
 */
import { samePlace } from '../model/address';
import type { Finding } from '../model/finding';
import { NOTHING_ELSE, type Elsewhere } from '../forms/elsewhere';
import type { FormIndex } from '../forms/form-index';
import { figuresOf, ruleHolds } from '../relations/solve/problem';
import { cellNumber, isFigure, wholeOf } from './figures';
import { formProblem } from './form-problem';
import { nearness } from './propose';
import { slipsBehind, type SlipKind } from './slips';
import { usualValues } from './usual-values';
import { REASONS } from './words';

interface Remedy {
  readonly kinds: readonly SlipKind[];
  /** The new figure must be about as large as usual. */
  readonly mustBeUsual: boolean;
}

const ALL: readonly SlipKind[] = ['exchanged', 'doubled', 'zeros', 'unit', 'mistyped', 'left-out', 'extra'];

const REMEDIES: Readonly<Record<string, Remedy>> = {
  'count-is-not-negative': { kinds: ['sign'], mustBeUsual: false },
  'magnitude-is-in-line': { kinds: ['unit', 'zeros'], mustBeUsual: true },
  'outlier-among-units': { kinds: ALL, mustBeUsual: true },
};

/** Within a factor of about one and a half of the usual. */
const NEAR = 0.6;
const SHOWN = 3;

export function withCellRepairs(index: FormIndex, finding: Finding, elsewhere: Elsewhere = NOTHING_ELSE): Finding {
  const remedy = REMEDIES[finding.checkId];
  const fact = remedy && index.form.facts.find(({ place }) => samePlace(place, finding.place));
  if (!fact || !isFigure(fact)) return finding;
  const usual = usualValues(index, fact);
  const keepsAll = rulesAround(index, finding, elsewhere);
  const repairs = slipsBehind(wholeOf(fact.quantity!))
    .filter(({ kind, value }) => remedy.kinds.includes(kind) && value >= 0n && keepsAll(value))
    .map((slip) => ({ ...slip, distance: nearness(slip.value, usual) }))
    .filter(({ distance }) => !remedy.mustBeUsual || (usual.length > 0 && distance <= NEAR))
    .sort((a, b) => a.cost + a.distance - (b.cost + b.distance))
    .slice(0, SHOWN)
    .map(({ kind, value }) => ({
      changes: [{ place: fact.place, from: fact.cell.value, to: cellNumber(fact.quantity!, value).toNumber() }],
      reason: REASONS[kind],
    }));
  return repairs.length === 0 ? finding : { ...finding, repairs: [...finding.repairs, ...repairs] };
}

/** Whether every hard relation of the cell holds with another value in it. */
function rulesAround(index: FormIndex, { place }: Finding, elsewhere: Elsewhere): (value: bigint) => boolean {
  const { problem, facts } = formProblem(index, [place], elsewhere);
  const own = facts.findIndex((fact) => samePlace(fact.place, place));
  const rules = problem.rules.filter((rule) => figuresOf(rule).includes(own));
  return (value) => rules.every((rule) => ruleHolds(rule, (figure) => (figure === own ? value : problem.figures[figure]!.value)));
}
