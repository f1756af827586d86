/**
 * The units that lead a column of a table of many units: the first three of six or more, where the third stands clear of the fourth and
 * no figure is missing or in doubt. All cells of the column bear the rank.
 */
import type { Claim } from '../model/claim';
import { rank } from '../model/measure';
import { amountWording, claimOf } from './claim-of';
import { claimId } from './claims';
import type { FigureSource } from './figure-source';

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
    units: first.map(({ name, seen }) => {
      const { kind: amount, said: figure } = amountWording(seen.value, seen.unit, seen.decimals);
      return { unit: name, figure: claimOf(claimId('value', indicator, name), 'value', { ...figure, kind: amount }, seen.value, { subject: indicator, cells: seen.cells, arithmetic: `${name} ${title}` }) };
    }),
  };
}
