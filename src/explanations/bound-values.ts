/**
 * The figures a finding rests on, as they stand: its own cell, then the others of the relation.
 * On the sheet: 「会员人数 本期（B9）1,406；职工人数 本期（B8）1,306」, and 「其余 12 格（合计）5,120」 beyond the fortieth, so
 * that a total over 5 000 units fits a cell. Names and not addresses are compared, so that rows may be inserted.
 */
import { addressOf, parseAddress, type CellRef } from '../model/address';
import { decimal, sum } from '../model/decimal';
import type { Form } from '../model/form';
import { isCellError, isEmpty, type Cell, type Workbook } from '../model/workbook';
import { cellNamed } from '../forms/cell-names';
import { formatNumber } from '../text/format';
import { maskNumber, maskPersonal } from '../text/mask';
import type { BoundValue } from './explanation';

export const MOST_BOUND = 40;
export const BLANK = '空';

export interface Grounds {
  readonly workbook: Workbook;
  readonly forms: readonly Form[];
}

export function boundValues(places: readonly CellRef[], grounds: Grounds): readonly BoundValue[] {
  const listed = places.slice(0, MOST_BOUND).map((place): BoundValue => ({ place, ...nameAndValue(place, grounds) }));
  const rest = places.slice(MOST_BOUND);
  if (rest.length === 0) return listed;
  const numbers = rest.map((place) => cellAt(grounds.workbook, place)?.value).filter((value) => typeof value === 'number');
  return [...listed, { name: `其余 ${rest.length} 格`, printed: formatNumber(sum(numbers.map((value) => decimal(value)))) }];
}

function nameAndValue(place: CellRef, { workbook, forms }: Grounds): { name: string; printed: string } {
  const named = cellNamed(forms, place);
  const printed = printedCell(cellAt(workbook, place));
  return { name: named?.name ?? '', printed: named?.isPrivate ? maskNumber(printed) : printed };
}

export function cellAt({ sheets }: Workbook, { sheet, row, column }: CellRef): Cell | undefined {
  return sheets.find(({ name }) => name === sheet)?.cellAt(row, column);
}

/** As shown: 0.923 in a percent cell is 92.3%, and digits kept as text are “512”. Numbers that could be a person's are masked. */
export function printedCell(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (isEmpty(value)) return BLANK;
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number') {
    const text = maskPersonal(String(value)).replaceAll('；', ' ');
    return /^[-\d.,%]+$/u.test(text) ? `“${text}”` : text;
  }
  const exact = decimal(value);
  return cell?.numberFormat?.includes('%') ? `${formatNumber(exact.times(100))}%` : formatNumber(exact);
}

/** @param home the sheet that needs no naming */
export function boundText(bound: readonly BoundValue[], home: string): string {
  return bound.map(({ place, name, printed }) => `${name}（${place ? placeText(place, home) : '合计'}）${printed}`).join('；');
}

export function readBound(text: string, home: string): readonly BoundValue[] {
  return text.split(/[；;\n]/u).flatMap((piece): readonly BoundValue[] => {
    const match = /^\s*(.*?)\s*[（(](?:([^（(]+)!)?([A-Za-z]{1,3}\d{1,7}|合计)[）)]\s*(.+?)\s*$/su.exec(piece);
    if (!match) return [];
    const [, name = '', sheet = home, address = '', printed = ''] = match;
    const at = parseAddress(address);
    return [{ ...(at && { place: { sheet, ...at } }), name, printed }];
  });
}

/** The same figures: by name where they have one, else by address; the order does not matter. */
export function sameValues(before: readonly BoundValue[], now: readonly BoundValue[]): boolean {
  const keys = (bound: readonly BoundValue[]): string => [...new Set(bound.map(keyOf))].sort().join('\n');
  return keys(before) === keys(now);
}

function keyOf({ place, name, printed }: BoundValue): string {
  const where = name !== '' || !place ? name : `${place.sheet}!${addressOf(place)}`;
  return `${where.replace(/\s/gu, '')}=${printed.replace(/[\s,]/gu, '')}`;
}

function placeText(place: CellRef, home: string): string {
  return place.sheet === home ? addressOf(place) : `${place.sheet}!${addressOf(place)}`;
}
