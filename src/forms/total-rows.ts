/**
 * Which rows of a form add others up: 合计 and 全国 all units; 小计 and 城关镇合计 the units of their block, which stand
 * above them or, where the first of the table opens a block, below.
 */
import type { Form, FoundItem, ReportingUnit } from '../model/form';
import { withoutSpaces } from '../text/plain-text';

export interface TotalRow {
  /** ReportingUnit.key */
  readonly total: string;
  /** Keys of the units it adds up, at least one. */
  readonly units: readonly string[];
}

const GRAND = /^(?:(?:全|本|各)[^合总小共]{1,5})?(?:合计|总计|共计|总数)|^(?:全|本级)[^合总小共]{1,4}$/u;

export function totalRows({ units }: Form): readonly TotalRow[] {
  const listed = units.filter((unit) => unit.key !== '' && !isGrand(unit));
  const plain = listed.filter(({ isTotal }) => !isTotal).map(({ key }) => key);
  const grand = units.filter(isGrand).map(({ key }): TotalRow => ({ total: key, units: plain }));
  return [...blocksOf(listed), ...grand].filter((row) => row.units.length > 0);
}

function isGrand({ isTotal, name }: ReportingUnit): boolean {
  return isTotal && GRAND.test(withoutSpaces(name));
}

function blocksOf(listed: readonly ReportingUnit[]): readonly TotalRow[] {
  const opensBlock = listed[0]?.isTotal === true;
  const rows: { total: string; units: string[] }[] = [];
  let since: string[] = [];
  for (const { key, isTotal } of listed) {
    if (!isTotal) since.push(key);
    else {
      if (opensBlock) since = [];
      rows.push({ total: key, units: since });
      if (!opensBlock) since = [];
    }
  }
  return rows;
}

/** Rates, codes and words are never added up. */
export function isAdditive({ item }: FoundItem): boolean {
  return item.indicator.kind === 'count' || item.indicator.kind === 'money';
}

/**
 * Units of the roster that the table does not list; its total then only has to be large enough. A table that lists none
 * of the roster is about other units, and none is missing from it.
 */
export function missingUnits({ definition }: Form, units: readonly string[]): readonly string[] {
  const { roster = [] } = definition;
  const missing = roster.filter((name) => !units.includes(name));
  return missing.length === roster.length ? [] : missing;
}
