/**
 * A plan as the preview shows it: what fills blanks, what would overwrite, what is there already, and what could not be
 * filled, by reason. Blanks are taken along unless left out; what differs only where it is asked for.
 */
import type { Fill, FillPlan, Unfilled } from '../../model/fill';
import { placeKey } from '../../model/address';

export interface PlanGroups {
  readonly empty: readonly Fill[];
  readonly differs: readonly Fill[];
  readonly same: readonly Fill[];
  readonly unfilled: readonly { readonly reason: string; readonly items: readonly Unfilled[] }[];
}

/** The person's own yes or no, by place key. */
export type Choices = ReadonlyMap<string, boolean>;

export function groupsOf({ fills, unfilled }: FillPlan): PlanGroups {
  const standing = (wanted: Fill['standing']): readonly Fill[] => fills.filter((fill) => fill.standing === wanted);
  const reasons = [...new Set(unfilled.map(({ reason }) => reason))];
  return {
    empty: standing('empty'),
    differs: standing('differs'),
    same: standing('same'),
    unfilled: reasons.map((reason) => ({ reason, items: unfilled.filter((each) => each.reason === reason) })),
  };
}

export function isTaken(fill: Fill, choices: Choices): boolean {
  return choices.get(placeKey(fill.place)) ?? fill.standing === 'empty';
}

export function takenFills({ fills }: FillPlan, choices: Choices): readonly Fill[] {
  return fills.filter((fill) => fill.standing !== 'same' && isTaken(fill, choices));
}

export function withChoice(choices: Choices, fills: readonly Fill[], taken: boolean): Choices {
  return new Map([...choices, ...fills.map(({ place }) => [placeKey(place), taken] as const)]);
}

/** 基层单位台账 F5:F124 · 120 行求和. The file is named once, above them all. */
export function sourceText({ source: { sheet, cells, method } }: Fill): string {
  const where = [sheet, cells].filter(Boolean).join(' ');
  return [where, method].filter((part) => part !== '').join(' · ');
}
