/**
 * Who can be wrong, as the card of a finding tells it: the likeliest cell with its proposals, other cells with theirs, then
 * the remaining smallest sets, and why nothing smaller works.
 */
import { placeKey, type CellRef } from '../../model/address';
import type { Finding, Repair } from '../../model/finding';
import type { PreparedReport } from '../../report';
import { cellName, cellText, changeText } from '../cell-name';
import type { Figure } from './FigureLinks';
import { relationText } from './relation-text';

export interface ProposalView {
  readonly repair: Repair;
  readonly changes: readonly { readonly from: string; readonly to: string }[];
  readonly isSwap: boolean;
}

export interface SuspectGroup {
  readonly key: string;
  readonly figures: readonly Figure[];
  readonly proposals: readonly ProposalView[];
}

export interface SuspectsView {
  /** The first is the likeliest. */
  readonly groups: readonly SuspectGroup[];
  /** Smallest sets without a proposal: each cell with a value that satisfies everything. */
  readonly others: readonly (readonly (Figure & { readonly to: string })[])[];
  /** Relations that cannot all hold unless one of their cells changes; empty where a single cell is enough. */
  readonly conflicts: readonly (readonly string[])[];
  /** Cells in a smallest set. */
  readonly size: number;
  readonly isComplete: boolean;
}

/** @returns undefined where the finding is not about a relation, or nothing is known of it */
export function suspectsOf(prepared: PreparedReport, finding: Finding): SuspectsView | undefined {
  const { culprits, repairs } = finding;
  if (!culprits || culprits.sets.length === 0) return undefined;
  const figureAt = (place: CellRef): Figure => ({ place, name: cellName(prepared, place) ?? place.sheet, value: cellText(prepared, place) });
  const groups = groupsOf(repairs, figureAt);
  const told = new Set(groups.map(({ key }) => key));
  const rest = culprits.sets.filter(({ cells }) => !told.has(keyOf(cells)));
  const [likeliest] = rest;
  const alone: readonly SuspectGroup[] = groups.length === 0 && rest.length === 1 && likeliest ? [{ key: keyOf(likeliest.cells), figures: likeliest.cells.map(figureAt), proposals: [] }] : [];
  const size = culprits.sets[0]!.cells.length;
  return {
    groups: groups.length > 0 ? groups : alone,
    others: rest.map(({ cells, witness }) => cells.map((place, at) => ({ ...figureAt(place), to: witness[at] ?? '' }))),
    conflicts: size > 1 ? distinct(culprits.because.map((relations) => relations.map(relationText))) : [],
    size,
    isComplete: culprits.isComplete,
  };
}

/** The same relations of several units read alike. */
function distinct(conflicts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(conflicts.map((relations) => [relations.join('\n'), relations])).values()];
}

function groupsOf(repairs: readonly Repair[], figureAt: (place: CellRef) => Figure): readonly SuspectGroup[] {
  const groups = new Map<string, { figures: readonly Figure[]; proposals: ProposalView[] }>();
  for (const repair of repairs) {
    const places = repair.changes.map(({ place }) => place);
    const key = keyOf(places);
    const proposal = { repair, changes: repair.changes.map(changeText), isSwap: isSwap(repair) };
    const group = groups.get(key);
    if (group) group.proposals.push(proposal);
    else groups.set(key, { figures: places.map(figureAt), proposals: [proposal] });
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

function keyOf(cells: readonly CellRef[]): string {
  return cells.map(placeKey).sort().join('|');
}

function isSwap({ changes }: Repair): boolean {
  const [one, other, ...more] = changes;
  return one !== undefined && other !== undefined && more.length === 0 && one.from === other.to && one.to === other.from;
}
