/** Numerals of a sentence in a form that a table of examples can show. */
import type { Numeral } from '../../src/model/proofreading';
import { draftOf } from '../../src/proofread/draft';
import { readNumerals } from '../../src/proofread/numerals/read-numerals';

export function numeralsIn(text: string): readonly Numeral[] {
  return readNumerals(draftOf(text));
}

/** 「1206人 count, 6月底 date」 */
export function classesIn(text: string): string {
  return numeralsIn(text)
    .map((numeral) => `${numeral.text} ${numeral.class}`)
    .join(', ');
}

const STATISTICS: ReadonlySet<string> = new Set(['count', 'money', 'rate', 'growth', 'points', 'multiple', 'duration', 'rank']);

/** Only what tells a quantity: 「1206人 count」. */
export function statisticsIn(text: string): string {
  return numeralsIn(text)
    .filter((numeral) => STATISTICS.has(numeral.class))
    .map((numeral) => `${numeral.text} ${numeral.class}`)
    .join(', ');
}
