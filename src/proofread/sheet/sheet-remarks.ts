/**
 * Every figure of a draft held against the sheet. What a report of ours would write is known by its words and read exactly; of other
 * sentences, what each figure tells is read from the words around it, and where that is not certain nothing is said.
 */
import type { Numeral, Remark } from '../../model/proofreading';
import type { PreparedFigures } from '../../narrative/prepared-figures';
import type { Draft } from '../draft';
import { claimNames, type ClaimNames } from './claim-name';
import { handSentences } from './hand-sentences';
import { ownRows } from './own-rows';
import { ownSentences } from './own-sentences';
import type { Reader } from './read-sentence';
import { sheetFigures } from './sheet-figures';
import { spokenNames } from './spoken-names';
import { titleAgrees } from './title-agrees';
import { toldPatterns, type Told } from './told-patterns';

export function sheetRemarks(draft: Draft, numerals: readonly Numeral[], prepared: PreparedFigures): readonly Remark[] {
  const { told, names, reader } = knowledgeOf(prepared);
  const title = titleAgrees(draft, { ...told, report: reader.sheet.report });
  if (title.isOfOther) return title.remarks;
  const own = ownSentences(draft, told.patterns, names);
  return [...title.remarks, ...own.remarks, ...ownRows(draft, told.rows, names), ...handSentences(draft, numerals, own.settled, reader, names)];
}

interface Knowledge {
  readonly told: Told;
  readonly names: ClaimNames;
  readonly reader: Reader;
}

/** A draft is read again and again while it is written, and the sheet stays the same. */
const known = new WeakMap<PreparedFigures, Knowledge>();

function knowledgeOf(prepared: PreparedFigures): Knowledge {
  const before = known.get(prepared);
  if (before) return before;
  const told = toldPatterns(prepared);
  const knowledge = { told, names: claimNames(prepared), reader: { sheet: sheetFigures(prepared, told.unitName), names: spokenNames(prepared) } };
  known.set(prepared, knowledge);
  return knowledge;
}
