/**
 * The units that lead a column of a table of many units: the first three of six or more, where the third stands clear of the fourth and
 * no figure is missing or in doubt. All cells of the column bear the rank.
 */
import type { Claim } from '../model/claim';
import type { SheetFigure } from '../model/sheet-figure';
import { rank } from '../model/measure';
import { amountWording, claimOf } from './claim-of';
import { claimId } from './claims';
import type { FigureSource, Observation } from './figure-source';

export interface Leaders {
  /** 前3位 */
  readonly place: Claim;
  readonly units: readonly { readonly unit: string; readonly figure: Claim }[];
}

const LEADING = 3;
const FEWEST = 6;

export function leadersOf(source: FigureSource, indicator: string): Leaders | undefined {
  const all = source.observeUnits(indicator);
  if (all.length < FEWEST) return undefined;
  const order = [...all].sort((a, b) => b.seen.amount.cmp(a.seen.amount));
  const first = order.slice(0, LEADING);
  if (!first.at(-1)!.seen.amount.gt(order[LEADING]!.seen.amount)) return undefined;
  const { title } = first[0]!.seen.indicator;
  const { value, unit, kind } = rank(LEADING);
  const said = { wording: 'leading', kind, value, unit, decimals: 0 } as const;
  return {
    place: claimOf(claimId('rank', indicator), 'rank', said, value, { subject: indicator, cells: all.flatMap(({ seen }) => seen.cells), arithmetic: `${title}：${all.length}个单位由多到少排列` }),
    units: first.map(({ name, seen }, at) => ({ unit: name, figure: placed(name, seen, at + 1) })),
  };
}

/** Indicators of which a report tells the leaders. */
export const RANKED: readonly string[] = ['members'];

/** Each unit's figure for each place that a document may give it: told where it stands there, refuted where it does not. */
export function placesOf(source: FigureSource, indicator: string): readonly SheetFigure[] {
  const leaders = leadersOf(source, indicator);
  const units = source.observeUnits(indicator).flatMap(({ name, seen }) =>
    Array.from({ length: LEADING }, (_, at): SheetFigure => {
      const claim = placed(name, seen, at + 1);
      return leaders?.units[at]?.unit === name ? claim : { kind: 'refuted', id: claim.id, reason: 'order-changed', claim };
    }),
  );
  return leaders ? units : [{ kind: 'refuted', id: claimId('rank', indicator), reason: 'order-changed' }, ...units];
}

/** The place is part of the id: 「居前3位的是甲、乙、丙」 stands only in that order. */
function placed(name: string, seen: Observation, place: number): Claim {
  const { kind, said } = amountWording(seen.value, seen.unit, seen.decimals);
  const { id, title } = seen.indicator;
  return claimOf(`${claimId('value', id, name)}:place${place}`, 'value', { ...said, kind }, seen.value, { subject: id, cells: seen.cells, arithmetic: `${name} ${title}` });
}
