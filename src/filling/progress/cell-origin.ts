/**
 * How a cell of a form got its figure: typed, calculated within the form's own sheet (SUM(D11:D14)), or fetched from another
 * sheet, another file, or what 「取数说明」 tells of. A formula that answers "" is no blank to be filled in.
 */
import { placeKey } from '../../model/address';
import type { Fact } from '../../model/fact';

export type CellOrigin = 'filled' | 'empty' | 'calculated' | 'fetched';

/** @param fetched place keys of figures that came from elsewhere */
export function originOf({ cell, place, reading }: Fact, fetched: ReadonlySet<string>): CellOrigin {
  if (cell.formula !== undefined) return refersElsewhere(cell.formula, place.sheet) ? 'fetched' : 'calculated';
  if (reading === 'empty') return 'empty';
  return fetched.has(placeKey(place)) ? 'fetched' : 'filled';
}

/** 统计表!D5, '2025 年'!A1, [1]台账!B2 */
const SHEET_NAME = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.[\]]+))!/gu;

export function refersElsewhere(formula: string, sheet: string): boolean {
  const outsideTexts = formula.replace(/"(?:[^"]|"")*"/gu, '""');
  return [...outsideTexts.matchAll(SHEET_NAME)].some(([, quoted, plain]) => (quoted?.replaceAll("''", "'") ?? plain!).toLowerCase() !== sheet.toLowerCase());
}
