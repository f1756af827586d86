/**
 * One worksheet part into a model Sheet. Only cells with content are kept, so a style painted over a million
 * rows costs the time to read it and nothing else.
 *
 *   <c r="B2"><f>SUM(B3:B9)</f><v>41</v></c> → value 41, formula SUM(B3:B9)
 *   <c r="B2"><f>SUM(B3:B9)</f></c>         → no value, uncalculated: never 0
 */
import { columnNumber, parseAddress, type Rectangle } from '../../model/address';
import { createSheet, type Cell, type CellValue, type Sheet } from '../../model/workbook';
import { PLAIN_STYLE, type CellStyle } from './cell-styles';
import { DAYS_FROM_1900_TO_1904, serialOfIsoDate } from './excel-date';
import { shiftFormula } from './shift-formula';
import { readTextRuns, unescapeControls } from './text-runs';
import type { SheetPart } from './workbook-parts';
import type { XmlScanner } from './xml-scanner';

export interface SheetReading {
  readonly sharedStrings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly isDate1904: boolean;
  /** Called for each cell kept; throws when there are too many. */
  readonly onCell: (cell: Cell) => void;
}

/** How many rows are read before others get their turn. */
const ROWS_AT_A_TIME = 2000;

/** Yields every so many rows, with the row it has come to, so that a long sheet can be followed and stopped. */
export function* readSheetXml(part: SheetPart, scanner: XmlScanner, reading: SheetReading): Generator<number, Sheet> {
  const rows: Cell[][] = [];
  const merges: Rectangle[] = [];
  const hiddenRows = new Set<number>();
  const shared: SharedFormulas = new Map();
  let row = 0;
  let column = 0;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.name === 'row') {
      const number = Number(scanner.attribute('r') ?? row + 1);
      row = Number.isInteger(number) && number > 0 && number <= 1_048_576 ? number : row + 1;
      column = 0;
      if (isTrue(scanner.attribute('hidden'))) hiddenRows.add(row);
      if (row % ROWS_AT_A_TIME === 0) yield row;
    } else if (scanner.name === 'c') {
      const written = scanner.attribute('r');
      column = written === undefined ? column + 1 : columnNumber(/^[A-Za-z]{1,3}/.exec(written)?.[0] ?? '') || column + 1;
      const cell = readCell(scanner, { row, column }, shared, reading);
      if (cell === undefined) continue;
      reading.onCell(cell);
      (rows[row - 1] ??= [])[column - 1] = cell;
    } else if (scanner.name === 'mergeCell') {
      const area = rectangleOf(scanner.attribute('ref') ?? '');
      if (area) merges.push(area);
    }
  }
  return createSheet({ name: part.name, visibility: part.visibility, rows: filled(rows), merges, hiddenRows });
}

/** createSheet asks for a row in each place; one empty row serves for all the holes. */
function filled(rows: Cell[][]): readonly (readonly Cell[])[] {
  const none: Cell[] = [];
  for (let index = 0; index < rows.length; index += 1) rows[index] ??= none;
  return rows;
}

type SharedFormulas = Map<string, { formula: string; row: number; column: number }>;

function readCell(scanner: XmlScanner, place: { row: number; column: number }, shared: SharedFormulas, reading: SheetReading): Cell | undefined {
  const type = scanner.attribute('t') ?? 'n';
  const style = reading.styles[Number(scanner.attribute('s') ?? 0)] ?? PLAIN_STYLE;
  let formula: string | undefined;
  let raw: string | undefined;
  for (let token = scanner.next(); !(token === 'close' && scanner.name === 'c'); token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.name === 'f') formula = readFormula(scanner, place, shared);
    else if (scanner.name === 'v') raw = readPlain(scanner, 'v');
    else if (scanner.name === 'is') raw = readTextRuns(scanner, 'is');
    else scanner.skip();
  }
  // openpyxl leaves <v/> beside a formula; Excel does so only for a text result that is "".
  const isUncalculated = formula !== undefined && (raw === undefined || (raw === '' && type !== 'str'));
  const value = isUncalculated || raw === undefined ? null : valueOf(raw, type, style, reading);
  if (formula === undefined && (value === null || value === '')) return undefined;
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(style.numberFormat !== undefined && { numberFormat: style.numberFormat }),
    ...(style.indent !== undefined && { indent: style.indent }),
    ...(isUncalculated && { uncalculated: true as const }),
  };
}

function valueOf(raw: string, type: string, style: CellStyle, reading: SheetReading): CellValue {
  switch (type) {
    case 's':
      return reading.sharedStrings[Number(raw)] ?? null;
    case 'str':
      return unescapeControls(raw);
    case 'inlineStr':
      return raw;
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true';
    case 'e':
      return { error: raw.trim() };
    case 'd':
      return serialOfIsoDate(raw) ?? raw;
    default: {
      if (raw.trim() === '') return null;
      const number = Number(raw);
      if (!Number.isFinite(number)) return raw;
      return style.isDate && reading.isDate1904 ? number + DAYS_FROM_1900_TO_1904 : number;
    }
  }
}

function readFormula(scanner: XmlScanner, place: { row: number; column: number }, shared: SharedFormulas): string | undefined {
  const index = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : undefined;
  const text = readPlain(scanner, 'f').replace(/^=/, '');
  if (index === undefined) return text === '' ? undefined : text;
  if (text !== '') {
    shared.set(index, { formula: text, ...place });
    return text;
  }
  const first = shared.get(index);
  return first && shiftFormula(first.formula, place.row - first.row, place.column - first.column);
}

function readPlain(scanner: XmlScanner, owner: string): string {
  let text = '';
  for (let token = scanner.next(); !(token === 'close' && scanner.name === owner); token = scanner.next()) {
    if (token === 'text') text += scanner.text;
  }
  return text;
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

function rectangleOf(reference: string): Rectangle | undefined {
  const [from, to = from] = reference.split(':');
  const first = parseAddress(from ?? '');
  const last = parseAddress(to ?? '');
  if (!first || !last) return undefined;
  return { top: Math.min(first.row, last.row), left: Math.min(first.column, last.column), bottom: Math.max(first.row, last.row), right: Math.max(first.column, last.column) };
}
