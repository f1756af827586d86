/**
 * 校对: any draft, also one written by hand or last year's, held against itself and, where there is one, against the sheet.
 * The text says what no draft should say; the figures among themselves what cannot be; the sheet what a figure should be.
 * A report drafted from a sheet without errors has no remark.
 */
import type { PreparedFigures } from '../narrative/prepared-figures';
import type { Proofreading, Remark } from '../model/proofreading';
import { LEVELS } from '../model/relation';
import { draftOf } from './draft';
import { figureRemarks } from './figures/figure-remarks';
import { readNumerals } from './numerals/read-numerals';
import { sheetRemarks } from './sheet/sheet-remarks';
import { slipRemarks } from './slips/slip-remarks';

/** @param text paragraphs parted by line feeds @param prepared the sheet to hold it against */
export function proofread(text: string, prepared?: PreparedFigures): Proofreading {
  const draft = draftOf(text);
  const numerals = readNumerals(draft);
  const bySheet = prepared ? sheetRemarks(draft, numerals, prepared) : [];
  const remarks = [...bySheet, ...figureRemarks(draft, numerals, bySheet), ...slipRemarks(draft)];
  return { text, remarks: inOrder(remarks), numerals };
}

/** By place; one place is told once, the gravest and first. */
function inOrder(remarks: readonly Remark[]): readonly Remark[] {
  const sorted = [...remarks].sort((a, b) => a.start - b.start || a.end - b.end || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  return sorted.filter(({ start, end }, at) => at === 0 || sorted[at - 1]!.start !== start || sorted[at - 1]!.end !== end);
}
