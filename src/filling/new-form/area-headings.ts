/**
 * Headings between the lines of a long form that goes through the areas of union work one after the other: 一、组织建设,
 * 二、会员发展. A short form needs none, and one that comes back to an area has an order of its own.
 */
import { areaTitles } from '../../forms/area-titles';
import type { FormDefinition } from '../../model/form';
import type { Area } from '../../model/indicator';
import { chineseOrdinal } from '../../text/chinese-ordinal';

const FEWEST_ITEMS = 60;
const FEWEST_AREAS = 4;

/** A line or two of another area do not end the one they stand in. */
const ASIDE = 2;

interface Run {
  readonly area: Area;
  readonly at: number;
  readonly length: number;
}

/** @returns by position of the item that each stands above */
export function areaHeadings({ items }: FormDefinition): ReadonlyMap<number, string> {
  const runs = withoutAsides(runsOf(items.map(({ indicator }) => indicator.area)));
  const isOnceEach = new Set(runs.map(({ area }) => area)).size === runs.length;
  if (items.length < FEWEST_ITEMS || runs.length < FEWEST_AREAS || !isOnceEach) return new Map();
  return new Map(runs.map(({ area, at }, order) => [at, `${chineseOrdinal(order + 1)}、${areaTitles[area]}`]));
}

function runsOf(areas: readonly Area[]): readonly Run[] {
  const starts = areas.flatMap((area, at) => (area === areas[at - 1] ? [] : [at]));
  return starts.map((at, order) => ({ area: areas[at]!, at, length: (starts[order + 1] ?? areas.length) - at }));
}

function withoutAsides(runs: readonly Run[]): readonly Run[] {
  const kept = runs.filter(({ area, length }, at) => length > ASIDE || at === 0 || at === runs.length - 1 || runs[at - 1]!.area !== runs[at + 1]!.area || area === runs[at - 1]!.area);
  return kept.filter(({ area }, at) => area !== kept[at - 1]?.area);
}
