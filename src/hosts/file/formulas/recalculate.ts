/**
 * After cells of a file were changed, the formulas that rest on them: their new results where they can be worked out here, and none
 * where they cannot, since an old result beside new figures is a wrong figure. A cell without a result is calculated by Excel and WPS
 * when they open the file.
 *
 *   B5 is filled with 120, B4 holds SUM(B5:B9) → B4 is written again with 120; C4 holds VLOOKUP(…B5…) → C4 without result
 */
import { addressOf, type CellRef, type Rectangle } from '../../../model/address';
import type { CellContent, SheetEdit } from '../../../model/sheet-edit';
import type { Cell, Sheet, Workbook } from '../../../model/workbook';
import { evaluateFormula, NOT_KNOWN, type Result } from './evaluate-formula';
import { parseFormula, type Formula } from './parse-formula';

export interface Recalculation {
  readonly edits: readonly SheetEdit[];
  /** Formulas left without a result. */
  readonly uncalculated: readonly CellRef[];
}

interface FormulaCell {
  readonly place: CellRef;
  readonly cell: Cell;
  /** Absent where it is not understood: it may rest on anything. */
  readonly formula: Formula | undefined;
  readonly areas: readonly { readonly sheet: string; readonly area: Rectangle }[];
}

/** These refer to cells that the formula does not name. */
const AT_LARGE = /\b(?:INDIRECT|OFFSET)\s*\(/i;
/** How many formulas rest on one another before the rest is left to the spreadsheet program. */
const DEEPEST = 400;

/** @param workbook as it stands after the edits, whose own formulas came with their results */
export function recalculate(workbook: Workbook, edits: readonly SheetEdit[]): Recalculation {
  const changed = writtenBy(edits);
  const resting = restingOn(formulaCells(workbook), changed);
  const results = new Results(workbook, resting);
  const following: SheetEdit[] = [];
  const uncalculated: CellRef[] = [];
  for (const { place, cell } of resting) {
    const result = results.at(place.sheet, place.row, place.column);
    const value = result === NOT_KNOWN ? null : result;
    if (result === NOT_KNOWN) uncalculated.push(place);
    following.push({ sheet: place.sheet, row: place.row, column: place.column, cells: [[{ formula: cell.formula!, value }]] });
  }
  return { edits: following, uncalculated };
}

function writtenBy(edits: readonly SheetEdit[]): readonly CellRef[] {
  const isWritten = (content: CellContent | undefined): boolean => content !== undefined && (content.value !== undefined || content.formula !== undefined);
  return edits.flatMap(({ sheet, row, column, cells }) => cells.flatMap((line, down) => line.flatMap((content, across) => (isWritten(content) ? [{ sheet, row: row + down, column: column + across }] : []))));
}

function formulaCells({ sheets }: Workbook): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of sheets) {
    for (let row = 1; row <= sheet.rowCount; row++) {
      for (let column = 1; column <= sheet.columnCount; column++) {
        const cell = sheet.cellAt(row, column);
        if (cell.formula === undefined) continue;
        const formula = AT_LARGE.test(cell.formula) ? undefined : parseFormula(cell.formula, sheet.name);
        found.push({ place: { sheet: sheet.name, row, column }, cell, formula, areas: formula ? [...areasOf(formula)] : [] });
      }
    }
  }
  return found;
}

function* areasOf(formula: Formula): Generator<{ readonly sheet: string; readonly area: Rectangle }> {
  switch (formula.kind) {
    case 'range':
      yield formula;
      return;
    case 'unary':
      yield* areasOf(formula.operand);
      return;
    case 'binary':
      yield* areasOf(formula.left);
      yield* areasOf(formula.right);
      return;
    case 'call':
      for (const input of formula.inputs) yield* areasOf(input);
      return;
    case 'value':
  }
}

/** Directly or through one another; one that was itself just written holds the result it was given. */
function restingOn(cells: readonly FormulaCell[], changed: readonly CellRef[]): readonly FormulaCell[] {
  const written = new Set(changed.map(keyOf));
  const resting = new Set<FormulaCell>();
  let fresh: readonly CellRef[] = changed;
  while (fresh.length > 0) {
    const bySheet = grouped(fresh);
    const isReached = ({ formula, areas, place }: FormulaCell): boolean =>
      !written.has(keyOf(place)) && (!formula || areas.some(({ sheet, area }) => bySheet.get(sheet)?.some((each) => isWithin(each, area))));
    const next = cells.filter((each) => !resting.has(each) && isReached(each));
    for (const each of next) resting.add(each);
    fresh = next.map(({ place }) => place);
  }
  return cells.filter((each) => resting.has(each));
}

function grouped(places: readonly CellRef[]): ReadonlyMap<string, readonly CellRef[]> {
  const bySheet = new Map<string, CellRef[]>();
  for (const place of places) bySheet.set(place.sheet, [...(bySheet.get(place.sheet) ?? []), place]);
  return bySheet;
}

function isWithin({ row, column }: CellRef, { top, left, bottom, right }: Rectangle): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${addressOf({ row, column })}`;
}

class Results {
  private readonly sheets: ReadonlyMap<string, Sheet>;
  private readonly open: ReadonlyMap<string, FormulaCell>;
  private readonly known = new Map<string, Result>();
  private depth = 0;

  constructor(workbook: Workbook, resting: readonly FormulaCell[]) {
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
    this.open = new Map(resting.map((each) => [keyOf(each.place), each]));
  }

  at(sheet: string, row: number, column: number): Result {
    const key = keyOf({ sheet, row, column });
    const open = this.open.get(key);
    if (!open) return this.standing(sheet, row, column);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    // A formula that comes back to itself finds this.
    this.known.set(key, NOT_KNOWN);
    this.depth += 1;
    const result = open.formula && this.depth <= DEEPEST ? evaluateFormula(open.formula, (range) => this.area(range)) : NOT_KNOWN;
    this.depth -= 1;
    this.known.set(key, result);
    return result;
  }

  private standing(sheet: string, row: number, column: number): Result {
    const cell = this.sheets.get(sheet)?.cellAt(row, column);
    return !cell || cell.uncalculated ? NOT_KNOWN : cell.value;
  }

  private *area({ sheet, area }: Extract<Formula, { kind: 'range' }>): Generator<Result> {
    const { top, left, bottom, right } = area;
    const used = this.sheets.get(sheet);
    if (!used) return yield NOT_KNOWN;
    const [lastRow, lastColumn] = [Math.max(top, Math.min(bottom, used.rowCount)), Math.max(left, Math.min(right, used.columnCount))];
    for (let row = top; row <= lastRow; row++) for (let column = left; column <= lastColumn; column++) yield this.at(sheet, row, column);
  }
}
