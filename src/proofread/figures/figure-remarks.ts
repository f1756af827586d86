/** What the figures of a draft say of one another: sums, rates and their parts, units, magnitudes, times. */
import type { Numeral, Remark } from '../../model/proofreading';
import type { Draft } from '../draft';
import { chainAgrees } from './chain-agrees';
import { partsOfWhole } from './parts-of-whole';
import { priceTimesCount } from './price-times-count';
import { rateIsPossible } from './rate-is-possible';
import { rateOfCounts } from './rate-of-counts';
import { sharesOfOneWhole } from './shares-of-one-whole';
import { statementsOf, type Statement } from './statement';
import { sumBehind } from './sum-behind';
import { valuesCompared } from './values-compared';

/** The graver first: a figure that two of them doubt is told as the first does. */
const OF_STATEMENTS: readonly ((statement: Statement) => readonly Remark[])[] = [
  partsOfWhole, sumBehind, priceTimesCount, valuesCompared, chainAgrees, rateIsPossible, rateOfCounts, sharesOfOneWhole,
];

export function figureRemarks(draft: Draft, numerals: readonly Numeral[]): readonly Remark[] {
  const statements = statementsOf(draft, numerals);
  return statements.flatMap((statement) => OF_STATEMENTS.flatMap((remarksOn) => remarksOn(statement)));
}
