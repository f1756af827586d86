/**
 * Values, formulas and number formats into a sheet, in rectangles. The order is what keeps them as they are meant: first the format under
 * which WPS takes each as it stands (text format for 007, none for a figure in a text column), then the contents, then the format the
 * cell is to have, which also undoes the one that WPS gives a formula by itself. What was there before goes into the journal.
 */
import { isCellError, type CellValue } from '../../model/workbook';
import type { CellContent } from '../../model/sheet-edit';
import { areaAddress, areasOf, groupedBy, unionAddresses, type Placed } from './areas';
import type { Journal } from './journal';
import type { EtSheet } from './object-model';
import { readCells } from './read-cells';
import { isReadOtherwise } from './text-kept';
import { uniformParts } from './walk-layout';

export interface PlacedContent extends Placed {
  readonly content: CellContent;
}

export interface WriteTarget {
  readonly sheet: EtSheet;
  readonly journal: Journal;
  /** Blank all over, and taken back as a whole: nothing on it needs a way back of its own. */
  readonly isFresh: boolean;
}

const GENERAL = 'General';
const TEXT = '@';

export function writeContents({ sheet, journal, isFresh }: WriteTarget, cells: readonly PlacedContent[]): void {
  const written = cells.filter(({ content }) => content.value !== undefined || content.formula !== undefined || content.numberFormat !== undefined);
  if (written.length === 0) return;
  const before = isFresh ? [] : contentsAt(sheet, written);
  const formats = new Map(before.map((cell) => [keyOf(cell), cell.content.numberFormat!]));
  if (!isFresh) journal.note(() => putBack(sheet, before));
  enter(sheet, written, (cell) => formats.get(keyOf(cell)) ?? GENERAL);
}

/** As they stand, so that writing them brings them back. */
export function contentsAt(sheet: EtSheet, places: readonly Placed[]): readonly PlacedContent[] {
  const areas = areasOf(places);
  const live = readCells(sheet, areas);
  const formats = new Map<string, string>();
  for (const { area, value } of uniformParts(sheet, [areas], (range) => range.NumberFormat)) {
    for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) formats.set(keyOf({ row, column }), typeof value === 'string' ? value : GENERAL);
  }
  return places.map((place) => {
    const { value = null, formula } = live.get(place.row)?.get(place.column) ?? {};
    return { row: place.row, column: place.column, content: { value, ...(formula !== undefined && { formula }), numberFormat: formats.get(keyOf(place)) ?? GENERAL } };
  });
}

/** By the other way of writing where the usual one is not taken. */
export function putBack(sheet: EtSheet, before: readonly PlacedContent[]): void {
  enter(sheet, before, () => undefined);
  if (firstNotTaken(sheet, before)) enter(sheet, before, () => undefined, 'Formula');
  if (firstNotTaken(sheet, before)) throw new Error('not put back');
}

/** @param presentFormat undefined where it is not known, and is set in any case */
function enter(sheet: EtSheet, cells: readonly PlacedContent[], presentFormat: (cell: Placed) => string | undefined, constants: 'Value2' | 'Formula' = 'Value2'): void {
  const steps = cells.map((cell) => ({ ...cell, ...formatSteps(cell.content, presentFormat(cell)) }));
  setFormats(sheet, steps.filter(({ present, entry }) => entry !== present).map((step) => ({ ...step, format: step.entry })));
  const filled = steps.filter(({ content }) => content.value !== undefined || content.formula !== undefined);
  writeBlocks(sheet, filled.filter(({ content }) => content.formula === undefined), constants);
  writeBlocks(sheet, filled.filter(({ content }) => content.formula !== undefined), 'Formula');
  setFormats(sheet, steps.filter(({ entry, final, content }) => final !== entry || content.formula !== undefined).map((step) => ({ ...step, format: step.final })));
}

function formatSteps({ value, formula, numberFormat }: CellContent, present: string | undefined): { readonly present: string | undefined; readonly entry: string; readonly final: string } {
  const isHeldText = formula === undefined && typeof value === 'string' && isReadOtherwise(value);
  const final = numberFormat ?? (isHeldText && present === GENERAL ? TEXT : (present ?? GENERAL));
  if (isHeldText) return { present, entry: TEXT, final };
  const isFigure = formula !== undefined || (value !== undefined && value !== null && typeof value !== 'string');
  return { present, entry: isFigure && final === TEXT ? GENERAL : final, final };
}

function setFormats(sheet: EtSheet, cells: readonly (Placed & { readonly format: string })[]): void {
  for (const [format, group] of groupedBy(cells, (cell) => cell.format)) {
    for (const address of unionAddresses(areasOf(group))) sheet.Range(address).NumberFormat = format;
  }
}

function writeBlocks(sheet: EtSheet, cells: readonly PlacedContent[], member: 'Value2' | 'Formula'): void {
  const inputs = new Map(cells.map((cell) => [keyOf(cell), inputOf(cell.content)]));
  for (const area of areasOf(cells)) {
    const block = Array.from({ length: area.bottom - area.top + 1 }, (_, down) => Array.from({ length: area.right - area.left + 1 }, (__, across) => inputs.get(keyOf({ row: area.top + down, column: area.left + across }))));
    sheet.Range(areaAddress(area))[member] = block.length === 1 && block[0]!.length === 1 ? block[0]![0] : block;
  }
}

function inputOf({ value = null, formula }: CellContent): string | number | boolean {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  // A leading apostrophe is swallowed as the mark of a text.
  return typeof value === 'string' && value.startsWith("'") ? `'${value}` : value;
}

/** @returns the first cell that does not hold what was written; a text of "" is an empty cell */
export function firstNotTaken(sheet: EtSheet, cells: readonly PlacedContent[]): Placed | undefined {
  const last = new Map<string, PlacedContent>();
  for (const cell of cells) if (cell.content.value !== undefined || cell.content.formula !== undefined) last.set(keyOf(cell), cell);
  const live = readCells(sheet, areasOf(last.values()));
  return [...last.values()].find(({ row, column, content }) => {
    const held = live.get(row)?.get(column);
    if (content.formula !== undefined) return held?.formula === undefined;
    return held?.formula !== undefined || !isSame(held?.value ?? null, content.value ?? null);
  });
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return (a === '' ? null : a) === (b === '' ? null : b) || (typeof a === 'string' && typeof b === 'string' && a === b.replaceAll('\r\n', '\n'));
}

const keyOf = ({ row, column }: Placed): string => `${row}:${column}`;
