/**
 * The largest changes against last year that nothing explains, for the clerk to look at before the superior asks; what is small in both
 * years is no matter to explain. A fall to a half weighs as much as a doubling; figures from or to zero come first.
 * 「税务代收 94.82万元，增长61.2%」 is listed until 「审核说明」 says why.
 */
import type { Explanation } from '../explanations/explanation';
import { parseAddress, placeKey, type CellRef } from '../model/address';
import type { Claim } from '../model/claim';
import { withoutSpaces } from '../text/plain-text';
import { tellChange, tellGrowth, tellValue } from './claims';
import { figureSource, type Observation } from './figure-source';
import type { PreparedFigures } from './prepared-figures';

/** Of a count or a length of time, at least one of the two figures is as large as this: 2 after 5 is no matter to explain. */
const SMALL_COUNT = 50;
const MOST = 10;

export interface LargeChange {
  readonly indicator: string;
  readonly title: string;
  readonly now: Claim;
  /** 增长61.2%, 减少40人. */
  readonly change: Claim;
  /** Of this period and of last year, in this workbook. */
  readonly cells: readonly CellRef[];
}

export interface Explained {
  /** Explanations of what no check asks: typed by hand, or the question has gone. */
  readonly orphans?: readonly Explanation[];
}

/** The largest first. @param bound how much more or less, in percent of last year's figure */
export function largeChanges(prepared: PreparedFigures & Explained, bound: number): readonly LargeChange[] {
  const source = figureSource(prepared.forms, prepared.findings, prepared);
  const isExplained = explainedBy(prepared);
  const indicators = new Map(source.forms.flatMap(({ form }) => form.items.map(({ item }) => [item.indicator.id, item.indicator.title])));
  const found = [...indicators].flatMap(([indicator, title]) => {
    const now = source.observe(indicator, 'current');
    const base = now && source.observe(indicator, 'samePeriodLastYear', now.source);
    if (!now || !base || now.indicator.kind === 'rate' || isSmall(now, base)) return [];
    const change = tellGrowth(now, base) ?? tellChange(now, base);
    if (!change || (change.kind === 'growth' && change.exact.abs().lt(bound))) return [];
    const cells = [...now.cells, ...(base.earlierFile ? [] : base.cells)];
    return isExplained(title, cells) ? [] : [{ weight: weightOf(now, base), told: { indicator, title, now: tellValue(now), change, cells } }];
  });
  return [...found].sort((a, b) => b.weight - a.weight).slice(0, MOST).map(({ told }) => told);
}

function isSmall(now: Observation, base: Observation): boolean {
  return now.indicator.kind !== 'money' && now.amount.lt(SMALL_COUNT) && base.amount.lt(SMALL_COUNT);
}

/** Only for the order, so that binary numbers are exact enough. */
function weightOf({ amount: now }: Observation, { amount: base }: Observation): number {
  if (now.eq(0) || base.eq(0)) return Number.POSITIVE_INFINITY;
  return (now.gt(base) ? now.div(base) : base.div(now)).toNumber();
}

/** An explanation that says something is about a figure where it names it, or one of its cells. */
function explainedBy({ explanations = new Map(), orphans = [] }: Pick<PreparedFigures, 'explanations'> & Explained): (title: string, cells: readonly CellRef[]) => boolean {
  const accepted = [...[...explanations.values()].filter(({ state }) => state === 'accepted').map(({ explanation }) => explanation), ...orphans];
  const subjects = new Set(accepted.map(({ about }) => withoutSpaces(about.subject)));
  const places = new Set(accepted.flatMap(({ about }) => {
    const at = parseAddress(about.address);
    return at ? [placeKey({ sheet: about.sheet, ...at })] : [];
  }));
  return (title, cells) => subjects.has(withoutSpaces(title)) || cells.some((cell) => places.has(placeKey(cell)));
}
