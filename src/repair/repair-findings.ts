/**
 * Adds to findings which cells can be wrong and what they should have been. Findings about relations that share cells
 * are one group; where a single cell explains the whole group, the group becomes one finding at that cell.
 */
import { placeKey, samePlace, type CellRef } from '../model/address';
import type { Fact } from '../model/fact';
import type { Culprits, Finding, Repair } from '../model/finding';
import type { Form } from '../model/form';
import { NO_PREVIOUS, type Elsewhere, type Previous } from '../forms/elsewhere';
import { indexOf, type FormIndex } from '../forms/form-index';
import { printedQuantity } from '../forms/printed';
import { subjectOf } from '../forms/subject';
import { figuresOf, ruleHolds, type Problem } from '../relations/solve/problem';
import { formatNumber } from '../text/format';
import { cellNumber } from './figures';
import { formProblem, type FormProblem } from './form-problem';
import { localise, type Localisation } from './localise';
import { propose, type Proposal } from './propose';
import { shiftedRows } from './shifted-rows';
import { usualValues } from './usual-values';
import { withCellRepairs } from './repair-cell';
import { REASONS } from './words';

/** The likeliest cell is named only when it leads by as much as one rank of slip. */
const CLEAR_LEAD = 0.8;
const REPAIRS_SHOWN = 3;
/** A group of more failing relations is no slip but a table filled in wrongly throughout: each is told by itself. */
const MOST_FAILING = 60;
/** Sets tried times size: a form of forty lines may try all of `localise`'s own bound, a table of 600 cells some thousand. */
const EFFORT = { all: 400_000_000, least: 400, most: 20_000 };
/** With more failing relations than these the effort is divided among them, down to a tenth. */
const FEW_FAILING = 20;

/**
 * @param previous forms of the earlier workbook
 * @returns as many findings or fewer, in the order given
 */
export function repairFindings(forms: readonly Form[], findings: readonly Finding[], previous: Previous = NO_PREVIOUS): readonly Finding[] {
  const elsewhere = { forms, previous };
  const repaired = new Map<Finding, Finding | undefined>();
  for (const form of forms) {
    const own = findings.filter((finding) => holderOf(finding, forms) === form.id);
    const relational = own.filter((finding) => finding.isRelational && finding.level === 'hard');
    const share = Math.min(1, Math.max(0.1, FEW_FAILING / relational.length));
    for (const group of groupsOf(relational)) repairGroup(indexOf(form), group, elsewhere, repaired, share);
    for (const shift of shiftedRows(indexOf(form), relational, elsewhere)) offerFirst(shift, relational, repaired);
    for (const finding of own) if (!finding.isRelational) repaired.set(finding, withCellRepairs(indexOf(form), finding, elsewhere));
  }
  return findings.flatMap((finding) => (repaired.has(finding) ? (repaired.get(finding) ?? []) : finding));
}

/** One slid row explains more than the cells it touches one by one: it stands first in the first finding about any of them. */
function offerFirst(shift: Repair, findings: readonly Finding[], repaired: Map<Finding, Finding | undefined>): void {
  const cells = new Set(shift.changes.map(({ place }) => placeKey(place)));
  const finding = findings.find((each) => repaired.get(each) && [each.place, ...each.related].some((place) => cells.has(placeKey(place))));
  const told = finding && repaired.get(finding);
  if (told) repaired.set(finding, { ...told, repairs: [shift, ...told.repairs].slice(0, REPAIRS_SHOWN) });
}

/** A relation between two tables is told by one of them; where the other's cell is held to be wrong, that one is mended. */
function holderOf({ formId, place }: Finding, forms: readonly Form[]): string {
  const holds = ({ sheet, area }: Form): boolean => sheet === place.sheet && place.row >= area.top && place.row <= area.bottom && place.column >= area.left && place.column <= area.right;
  const told = forms.find(({ id }) => id === formId);
  return !told || holds(told) ? formId : (forms.find(holds)?.id ?? formId);
}

/** Findings that share a cell, directly or through others. */
function groupsOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups: { readonly keys: Set<string>; readonly findings: Finding[] }[] = [];
  for (const finding of findings) {
    const keys = [finding.place, ...finding.related].map(placeKey);
    const touched = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    const merged = { keys: new Set([...touched.flatMap((group) => [...group.keys]), ...keys]), findings: [...touched.flatMap((group) => group.findings), finding] };
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map((group) => group.findings);
}

function repairGroup(index: FormIndex, group: readonly Finding[], elsewhere: Elsewhere, repaired: Map<Finding, Finding | undefined>, share: number): void {
  const places = group.flatMap(({ place, related }) => [place, ...related]);
  const whole = formProblem(index, places, elsewhere);
  const own = new Set(places.map(placeKey));
  const problem = withoutOtherFaults(whole, own);
  const [first, ...others] = group;
  if (!first || group.length > MOST_FAILING) return;
  const found = localise(problem, effortFor(problem, share));
  if (found.sets.length === 0) return;
  const proposals = propose(problem, found, {
    of: (figure) => usualValues(index, whole.facts[figure]!),
    neighbours: neighboursAmong(whole.facts, own),
  });
  const culprits = culpritsOf(problem, found, whole.facts);
  const repairs = proposals.slice(0, REPAIRS_SHOWN).map((proposal) => repairOf(proposal, whole.facts));
  const isOneCell = found.sets[0]!.figures.length === 1;
  const told = { ...first, repairs: [...first.repairs, ...repairs], culprits };
  if (!isOneCell) {
    repaired.set(first, told);
    return;
  }
  const place = clearCulprit(proposals, found, whole.facts) ?? first.place;
  const alsoBreaks = group.reduce((total, each) => total + (each.alsoBreaks ?? 0), group.length - 1);
  repaired.set(first, { ...atCell(told, place, places, index, whole.facts), ...(alsoBreaks > 0 && { alsoBreaks }) });
  for (const other of others) repaired.set(other, undefined);
}

/** @param share of the whole effort, 0.1 to 1 */
function effortFor({ figures, rules }: Problem, share: number): number {
  return Math.floor(share * Math.min(EFFORT.most, Math.max(EFFORT.least, EFFORT.all / (figures.length * rules.length + 1))));
}

/** Rules that fail elsewhere in the form have culprits of their own. */
function withoutOtherFaults({ problem, facts }: FormProblem, own: ReadonlySet<string>): Problem {
  const valueOf = (figure: number): bigint => problem.figures[figure]!.value;
  const rules = problem.rules.filter((rule) => ruleHolds(rule, valueOf) || figuresOf(rule).every((figure) => own.has(placeKey(facts[figure]!.place))));
  return { figures: problem.figures, rules };
}

function neighboursAmong(facts: readonly Fact[], own: ReadonlySet<string>): readonly (readonly [number, number])[] {
  const near = (a: CellRef, b: CellRef): boolean => Math.abs(a.row - b.row) + Math.abs(a.column - b.column) === 1;
  const pairs: (readonly [number, number])[] = [];
  for (const [a, first] of facts.entries()) {
    if (!own.has(placeKey(first.place))) continue;
    for (const [b, second] of facts.entries()) {
      const isOnce = !own.has(placeKey(second.place)) || a < b;
      if (a !== b && isOnce && first.period === second.period && near(first.place, second.place)) pairs.push([a, b]);
    }
  }
  return pairs;
}

/** The cell of the likeliest proposal, where no other smallest set comes near it. */
function clearCulprit(proposals: readonly Proposal[], { sets }: Localisation, facts: readonly Fact[]): CellRef | undefined {
  if (sets.length === 1) return facts[sets[0]!.figures[0]!]!.place;
  const single = proposals.filter(({ changes }) => changes.length === 1);
  const [best] = single;
  if (!best) return undefined;
  const rival = single.find(({ changes }) => changes[0]!.figure !== best.changes[0]!.figure);
  return !rival || rival.cost - best.cost >= CLEAR_LEAD ? facts[best.changes[0]!.figure]!.place : undefined;
}

function atCell(finding: Finding, place: CellRef, cells: readonly CellRef[], index: FormIndex, facts: readonly Fact[]): Finding {
  if (samePlace(finding.place, place)) return finding;
  const related = new Map(cells.map((each) => [placeKey(each), each]));
  related.delete(placeKey(place));
  const { blamed, ...rest } = finding;
  const fact = facts.find((each) => samePlace(each.place, place))!;
  const subject = subjectOf(index, fact);
  return { ...rest, place, related: [...related.values()], ...(subject !== finding.subject && { blamed: { subject, actual: printedQuantity(fact) } }) };
}

function culpritsOf(problem: Problem, { sets, because, isComplete }: Localisation, facts: readonly Fact[]): Culprits {
  return {
    sets: sets.map(({ figures, witness }) => ({
      cells: figures.map((figure) => facts[figure]!.place),
      witness: figures.map((figure) => formatNumber(cellNumber(facts[figure]!.quantity!, witness.get(figure)!))),
    })),
    because: because.map((rules) => rules.map((rule) => problem.rules[rule]!.name)),
    isComplete,
  };
}

function repairOf({ changes, kind, isOnly }: Proposal, facts: readonly Fact[]): Repair {
  return {
    changes: changes.map(({ figure, to }) => {
      const { place, cell, quantity } = facts[figure]!;
      return { place, from: cell.value, to: cellNumber(quantity!, to).toNumber() };
    }),
    reason: REASONS[kind],
    ...(isOnly && { isOnly: true as const }),
  };
}
