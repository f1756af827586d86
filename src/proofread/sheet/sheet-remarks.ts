/**
 * Every figure of a draft held against the sheet. What a report of ours would write is known by its words and read exactly; of other
 * sentences, what each figure tells is read from the words around it, and where that is not certain nothing is said.
 */
import type { Numeral, Remark } from '../../model/proofreading';
import type { PreparedFigures } from '../../narrative/prepared-figures';
import type { Draft } from '../draft';
import { claimNames } from './claim-name';
import { handSentences } from './hand-sentences';
import { ownRows } from './own-rows';
import { ownSentences } from './own-sentences';
import { sheetFigures } from './sheet-figures';
import { spokenNames } from './spoken-names';
import { toldPatterns } from './told-patterns';

export function sheetRemarks(draft: Draft, numerals: readonly Numeral[], prepared: PreparedFigures): readonly Remark[] {
  const told = toldPatterns(prepared);
  const names = claimNames(prepared);
  const own = ownSentences(draft, told.patterns, names);
  const reader = { sheet: sheetFigures(prepared, told.unitName), names: spokenNames(prepared) };
  return [...own.remarks, ...ownRows(draft, told.rows, names), ...handSentences(draft, numerals, own.settled, reader, names)];
}
